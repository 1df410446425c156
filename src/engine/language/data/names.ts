/** First names that tell a man from a woman, and a person from a place or a body. General knowledge. */
export const FIRST_NAMES = {
  man: `aaron abdul abdullah abraham adam adrian ahmad ahmed ai aidan al alan albert aldo alejandro alex alexander alexei alfred ali
    allan allen alvin amir anatoly andre andreas andrei andrew andy angus anthony antonio archie ari arnold arthur asher ashton
    austin barack barry bashar ben benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brendan brent brett brian
    bruce bruno bryan byron caleb callum cameron carl carlos cecil chad charles charlie chester chris christian
    christopher chuck clarence clark claude clayton cliff clifford clint clinton clyde cole colin conor connor corey cory craig curtis
    cyril cyrus dale damian dan daniel danny darren darryl dave david dean dennis denis derek devin dick diego dimitri dmitri dmitry
    dominic don donald doug douglas drew duncan dustin dwight dylan earl ed eddie edgar edmund eduardo edward edwin elijah elias
    elliot elliott elon emil emmanuel enrique eric erik ernest ernesto ethan eugene evan everett felipe felix fernando finn fidel floyd
    francis francisco frank frankie franklin fred freddie frederick gabriel garrett gary gavin gene geoff geoffrey george
    gerald gerard gerry gilbert giovanni giuseppe glenn glen gordon graham grant greg gregory guillermo gus guy hamza hank hans harold harris harry
    harvey hassan hector henry herbert herman hiroshi homer horace howard hugh hugo hussein ian ibrahim igor ira irving isaac
    ismail ivan jack jackson jacob jacques jaime jake jamal james jamie jan jared jason javier jay jean jeb jed jeff jefferson jeffrey jeremy
    jerome jerry jesse jesus jim jimmy joachim joe joel joaquin john johnny jon jonah jonathan jordan jorge jory jose joseph josh joshua
    juan julian julio justin kareem karl keith ken kenneth kent kevin khalid kirk klaus kofi konstantin kurt kyle lance larry
    lars laurence lawrence lee leo leon leonard leroy leslie lester levi lewis liam lindsey-mr lloyd logan lorenzo lou louis lucas luis luke
    lyle mahmoud malcolm manuel marc marcel marco marcos marcus mario mark marshall martin marty marvin mathew matt matteo matthew
    maurice max maxim maxwell mehmet melvin merrick michael miguel mikhail mike miles milo milton mitch mitchell mitt mohamed mohammad
    mohammed mohamud morgan morris moses muhammad murray mustafa nabil nathan nathaniel neil nelson nicholas nicolas nigel nick nikolai niall noah noel
    norman oleg oliver omar orlando orrin oscar otto owen pablo parker pascal patrick paul paulo pavel pedro percy perry pete
    peter phil philip phillip pierre piers pranab preet rafael raj rajiv ralph ramon rand randall randy raul ray raymond raúl reggie reginald
    reince rex rené ricardo richard rick ricky rob robby robert roberto robin rod roderick rodney rodrigo roger roland roman ron ronald
    ronnie rory ross rowan roy ruben rudolph rudy rupert russ russell ryan sajid salvador salman sam samuel sanjay sean sebastian serge sergei sergey
    seth shane shaun shawn shehbaz sid sidney silvio simon solomon spencer stan stanley stefan stephen steve steven stuart
    sunil sylvester tad tariq ted terence terrence terry theodore thomas tim timothy tito tobias todd tom tommy tony travis trent trevor
    tucker tyler ulrich umar vernon victor vincent viktor vince vladimir wade wallace walter warren wayne wendell wesley wilbur will
    willard william willie winston wolfgang woodrow xavier xi yasser yitzhak yuri yusuf zachary zack zoltan`,
  woman: `abby abigail ada adele adriana agnes aisha alexandra alexandria alexis alice alicia alison allison alma alyssa amanda amber amelia amina
    amy ana anastasia andrea angela angelica angelina anita ann anna anne annette annie antonia april ariana arlene ashley astrid aubrey audrey
    ava barbara beatrice becky belinda bella benazir bernadette bernice bertha beth bethany betsy betty beverly bianca bonnie brenda bridget
    brigitte brittany brooke camila camilla candace cara carla carly carmen carol carole caroline carolyn carrie cassandra
    catherine cathy cecilia celeste celia charlene charlotte chelsea cherie cheryl chloe christina christine cindy claire
    clara claudia colleen condoleezza connie constance consuelo cora courtney crystal cynthia daisy dana daniela danielle daphne dawn debbie
    deborah debra deirdre delia della denise diana diane dianne dina dolores donna dora doris dorothy ebony edith eileen elaine eleanor
    elena elinor elisa elise elisabeth eliza elizabeth ella ellen ellie eloise elsa elsie emily emma erica erika erin esther ethel eva eve
    evelyn faith fatima felicia fiona flora florence frances freya gabriela gabrielle gail gemma genevieve georgia georgina geraldine
    gertrude gillian gina ginger gisele giselle gladys glenda gloria grace greta gretchen gwen gwendolyn hailey hannah harriet
    hazel heather heidi helen helena hermione hilary hilda hillary holly hope huma ida imelda imogen indira ines ingrid irene iris irma isabel
    isabella isla ivanka ivy jacinda jackie jacqueline jane janet janice jasmine jean-ms jeanette jeanne jen jenna jennifer jenny jessica jill
    jo joan joanna joanne jocelyn jodi josephine joy joyce juanita judith judy julia juliana julianne julie june kamala kara karen karin kate
    katharine katherine kathleen kathryn kathy katie katrina kay kayla keisha kellyanne kelly kendra kerry kim kimberly kirsten kirsty kristen kristin
    kristina latoya laura lauren lea leah leila lena leslie-ms leticia lillian lily linda lindsay lindsey lisa liz liza lois lola lorena
    loretta lori lorraine louise lucia lucille lucinda lucy lydia lynn mabel madeleine madeline maggie mandy marcia margaret
    margarita maria mariah marian marianne marie marilyn marina marion marisa marissa marjorie marla marlene marsha martha mary
    maureen maxine may maya meg megan meghan melania melanie melinda melissa mercedes meredith mia michaela michele michelle mildred mina minnie
    miranda miriam moira molly mona monica muriel myra myrtle nadia nancy naomi natalia natalie natasha nell nellie nicola nicole
    nikki nina noor nora norma octavia olga olivia opal pam pamela pat patricia patsy patti paula pauline pearl peggy penelope penny petra
    phoebe phyllis polly priscilla priya rachel ramona raquel rebecca regina renee rhoda rhona rhonda rita roberta robyn rosa rosalie rosalind
    rosalynn rose rosemary rosie roxanne ruby ruth sabrina sadie sally samantha samira sandra sandy sara sarah saskia savannah selina serena shannon
    sharon sheila shelby shelley sheri sherry sheryl shirley sierra silvia simone sofia sonia sonya sophia sophie stacey stacy
    stella stephanie sue susan susanna susanne suzanne sybil sylvia tabitha tamara tammy tanya tara tatiana teresa tess tessa theresa thelma
    tiffany tina toni tracey tracy trudy ursula valeria valerie vanessa vera verna veronica vicki vicky victoria viola violet virginia vivian
    wanda wendy whitney wilma winifred yasmin yolanda yulia yvette yvonne zara zoe`,
} as const;

/** Small words inside names: "Ludwig van der Berg", "Aung San Suu Kyi bin Ali". */
export const NAME_PARTICLES =
  'van von der den de del della di da dos das du la le bin ibn al el ben st. st o ter ten y zu';
