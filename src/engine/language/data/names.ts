/** First names that tell a man from a woman, and a person from a place or a body. General knowledge. */
export const FIRST_NAMES = {
  man: `aamir aaqib aaron abbas abdallah abdel abdelkader abdi abdou abdul abdullah abhijit abhishek abiodun abraham adam adama adebayo
    adel adil aditya adnan adrian afzal ahmad ahmed ahsan ai aidan ajay akash akhilesh akin akshay al alain alan alassane albert
    alberto aldo alejandro aleksandar aleksander alessandro alex alexander alexandre alexei alfonso alfred ali allan allen alok
    alvin amadou amir amit amitabh amr anand anas anatoly anders andre andreas andrei andrew andrzej andrés andy angus anil anirudh
    ansar anthony antoine antonio anwar archie ari arif arjun arnold arthur arturo arun arvind asad asher ashish ashok ashraf ashton
    asif aslam atif atul augusto austin ayman ayodele aziz babajide babar babatunde baljit barack barry bartosz bashar basil bayo
    ben benjamin bernard bernardo bernie bhupinder bilal bill billy bjorn bob bobby boris boubacar brad bradley brahim brandon
    brendan brent brett brian bruce bruno bryan byron caleb callum cameron carl carlos cecil cesar chad charles charlie chester
    chidi chijioke chinedu chris christian christopher chuck chukwuma cillian clarence clark claude claudio clayton cliff clifford
    clint clinton clyde cole colin connor conor corey cory craig cristian cristiano curtis cyriac cyril cyrus césar dale damian dan
    daniel danny darren darryl dave david dawid dean deepak denis dennis denzil derek dermot desmond devendra devin dhruv diarmuid
    dick diego dilip dimitri dinesh diogo dmitri dmitry dmytro dominic don donal donald doug douglas drew duncan dustin dwight dylan
    eamon eamonn earl ebrahim ed eddie edgar edmund eduard eduardo edward edwin efraín ehud ejaz eklavya elias elijah elliot elliott
    elon emeka emil emilio emmanuel emmerson enda enrique eoin eric erik erkki ernest ernesto esteban ethan eugene evan everett
    evgeny fabian fabio fahad faisal farhan farid farooq fawad fazal federico felipe felix ferdinand fergus fernando fiachra fidel
    finn fionn florian floyd folarin francis francisco frank frankie franklin françois fred freddie frederick frédéric gabor gabriel
    garrett gary gaurav gautam gavin gene gennady geoff geoffrey georg george georges gerald gerard gerardo gerry ghulam gianni
    gilbert giovanni girish giuseppe glen glenn godfrey godwin gopal goran gordon govind graham grant greg gregory guido guillaume
    guillermo gurpreet gus gustavo guy habib hafiz haidar hakan hakeem hakim hamid hamza hank hans hardeep harish harold harris
    harry haruna harvey hasan hashim hassan hector heiko hemant henri henrik henry herbert herman hervé himanshu hiroshi hisham
    homer horace howard hugh hugo hussain hussein ian ibrahim ibrahima idris ifeanyi igbal ignacio igor ikechukwu ilham imad imran
    imtiaz iqbal ira irving isaac ishaq ishmael ismail issa ivan iván jack jackson jacob jacques jagdish jahangir jai jaime jake
    jakub jalal jamal james jamie jan jared jarosław jason javed javier jawad jay jayant jean jeb jed jeff jefferson jeffrey jeremy
    jerome jerry jerzy jesse jesus jibril jim jimmy jitendra joachim joaquin jochen joe joel john johnny jomo jon jonah jonas
    jonathan jordan jorg jorge jory jose joseph josh joshua josé joão juan julian julio julius junaid justin jörg jürgen kabir
    kailash kamal kamran kareem karim karl karthik kashif kazimierz keith kelechi ken kenji kenneth kent kevin khaled khalid kiran
    kirk kishore klaus kofi konstantin krzysztof kunal kurt kwabena kwame kwasi kyle lance larry lars laszlo laurence lawrence lee
    leif leo leon leonard leroy leslie lester levi lewis liam liaquat lindani lindsey-mr lloyd logan lorcan lorenzo lou louis lucas
    ludwig luigi luis lukas luke lwazi lyle lászló madhav mahendra mahesh mahmood mahmoud mahmud majid malcolm mamadou manish manoj
    manuel marc marcel marco marcos marcus marek mariano mario marius mariusz mark marshall martin marty marvin mateusz mathew
    mathias matt matteo matthew matthias maurice mauricio max maxim maxwell mazhar mehdi mehmet mehmood melvin merrick michael
    michał michel miguel mike mikhail miles milo milos milton mircea mitch mitchell mitt mohamed mohammad mohammed mohamud mohan
    mohit morgan morris moses moussa mthokozisi mubarak mudassar muhammad mukesh mukhtar mumtaz murray musa mushtaq mustafa mykola
    nabeel nabil nadeem naeem narayan narendra nasir nasser nathan nathaniel naveed naveen nawaz neil nelson niall nicholas nick
    nicolas nigel nikhil nikita nikola nikolai nikos nitin nizar nnamdi noah noel norman obinna oisin olaf oleg oleksandr oleksiy
    oliver olivier olumide olusegun oluwaseun omar orlando orrin osama oscar oskar osman otto owen oğuz pablo panagiotis pankaj
    paolo parker parvez pascal pascual patricio patrick patrik paul paulo pavel paweł pedro pekka percy perry pete peter phil philip
    phillip pierce pierre piers pieter piotr prabhu pradeep prakash pramod pranab pranav prasad prashant praveen preet przemysław
    pádraig qasim rachid radosław rafael rafiq raghav raghuram rahul raj rajan rajat rajeev rajendra rajesh rajiv rajnath rakesh
    ralph ramesh rami ramon rand randall randy ranjit rashid rauf raul ravi ray raymond raza raúl recep reggie reginald rehman
    reince reinhard rené rex reza riaz ricardo richard rick ricky rishi rizwan rob robby robert roberto robin rod roderick rodney
    rodrigo roger rohan rohit roland roman ron ronald ronan ronnie rory ross rowan roy ruairi ruben rubén rudi rudolph rudy rui
    rupert russ russell rustam ryan saad sabir sachin sadiq saeed saif sajid sajjad salih salim salman salvador salvatore sam samir
    samuel samuli sandeep sandro sanjay sanjeev santiago santosh sarfraz satish seamus sean sebastian sebastião segun selim serge
    sergei sergey sergio seth shahbaz shahid shahzad shakeel shane shankar sharad shashi shaun shawn shehbaz shekhar shinzo shivraj
    shoaib shyam sid siddharth sidney sikandar silvio simon sipho slawomir solomon soren spencer srinivas stan stanisław stanley
    stefan stefano stephen steve steven stuart subhash sudhir sufyan suleiman sunil suraj surendra suresh sven syed sylvester séamus
    søren tad tahir taiwo talha tanveer tariq tarun tayyip ted tendai terence terrence terry thabo theo theodore thierry thomas tim
    timothy tito tobi tobias todd tom tomas tomasz tommy tomás tony toyin travis trent trevor tucker tunde tyler uday ulrich umar
    umer usama usman uzair vadim vaibhav vasily venkat venkatesh vernon vicente victor vijay vikas vikram viktor vinay vince vincent
    vinod vinícius vishal vivek vladimir volker volodymyr wade waheed wajid waleed wallace walter waqar warren waseem wasim wayne
    wei wendell werner wesley wilbur will willard william willie winston wojciech wole wolfgang woodrow xavier xi yash yasin yasser
    yassin yaw yemi yevgeny yitzhak younis yousaf yousef youssef yuri yusuf yves zachary zack zafar zaheer zahid zain zakir zbigniew
    zeeshan zia ziad zoltan zoran zubair zulfiqar łukasz`,
  woman: `aaliyah aarti abby abigail abimbola ada adaeze adebisi adele adriana adwoa afia agata agnes agnieszka aicha ailbhe ainhoa aisha
    aishwarya akua alejandra aleksandra alessandra alexandra alexandria alexis alice alicia alina alison allison alma alyssa amal
    amanda amara amber amelia amina amrita amy ana ananya anastasia anastasiia anca andrea andreea angela angelica angelina anisa
    anita anjali anju anke ann anna annamaria anne anneliese annette annie annika antje antonia anushka aoife april archana ariana
    arlene aruna asha ashley asma astou astrid atika aubrey audrey ava ayesha aylin azadeh barbara beata beatrice beatriz becky
    belinda bella benazir bernadette bernice bertha beth bethany betsy betty beverly bianca bisi bolanle bonnie brenda bridget
    brigitte brittany brooke bukola camila camilla candace cara carla carly carmen carol carole caroline carolyn carrie cassandra
    catherine cathy cecilia celeste celia chantal charlene charlotte chelsea cherie cheryl chiamaka chiara chidinma chioma chloe
    christelle christina christine cindy claire clara claudia colleen condoleezza connie constance consuelo cora courtney crystal
    cynthia cécile céline daisy dana daniela danielle daphne dawn debbie deborah debra deepa deepika deirdre delia della delphine
    denise diana diane dianne dina divya dolores donatella donna dora doris dorota dorothy ebony edith eileen ekaterina elaine
    eleanor elena eleni elif elinor elisa elisabeth elisabetta elise eliza elizabeth elke ella ellen ellie eloise elsa elsie emeline
    emilia emily emma erica erika erin esther eszter ethel eva eve evelyn ewa fadia fadumo faith farah farida farzana fatima fatimah
    fatma fatou fatoumata fawzia federica fehmida felicia fernanda fiona fionnuala fiza flora florence folake frances francesca
    françoise freya funke gabriela gabriella gabrielle gail gauri geeta gemma genevieve georgia georgina geraldine gertrude ghazala
    gillian gina ginger gisele giselle giulia gladys glenda gloria grace grainne greta gretchen gráinne gudrun gulnaz gwen gwendolyn
    hafsa hailey halima hanan hanna hannah harpreet harriet hazel heather heidi heike helen helena hermione hilary hilda hillary
    hina holly hope huda huma humaira ida ifeoma ilaria imelda imogen indira ines inga ingeborg ingrid inés iqra irene irina iris
    irma isabel isabella ishita isla itziar ivana ivanka ivy iwona jacinda jacinta jackie jacqueline jadwiga jane janet janice
    jasmine jaya jean-ms jeanette jeanne jelena jen jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn jodi jolanta
    josefina josephine joy joyce juanita judith judy julia juliana julianne julie june jyoti kadiatou kamala kamila kara karen karin
    karolina kashmala katarina katarzyna kate kateryna katharine katherine kathleen kathryn kathy katie katrina kavita kay kayla
    kehinde keisha kelly kellyanne kendra kerry khadija khadijah kim kimberly kinga kirsten kirsty komal kristen kristin kristina
    krystyna kulsoom kunti lakshmi lamia larysa latifa latoya laura lauren lea leah leila lena leslie-ms leticia leyla lidia lillian
    lily linda lindiwe lindsay lindsey lisa liudmila liz liza lois lola lorena loretta lori lorraine lotte louise lubna lucia
    lucille lucinda lucy lucía ludmila luisa lupita lydia lynn mabel madeleine madeline maeve magdalena maggie maha mahira mairead
    malala malgorzata mamta mandla mandy manuela marcia margaret margarita maria mariah mariam marian mariana marianne marie marija
    marilena marilyn marina marion marisa marissa marjorie marla marlene marsha marta martha martina mary maryam masego mathilde
    maureen maxine may maya małgorzata mbali medha meena meera meg megan meghan meghna mehreen melania melanie melinda melissa
    mercedes meredith mia michaela michele michelle milagros mildred milena mina minnie miranda mireille miriam moira molly mona
    monica monika mukta munira muriel myra myrtle máiréad mónica nadia nadira naledi namrata nancy nandita naomi nargis nasreen
    natalia natalie natasha navneet neelam neha nell nellie ngozi niamh nicola nicole nida nikki nilufar nimra nina nirmala nisha
    nkechi noelia noluthando nomfundo noor nora norma nosipho nuria nusrat octavia oksana olena olga olha olivia oluchi olufunke
    omolola onyeka opal orla pallavi paloma pam pamela parveen pat patricia patrizia patsy patti paula pauline payal pearl peggy
    penelope penny petra phoebe phyllis polly pooja pragya pratibha preeti priscilla priti priya priyanka puja qurat rabia rachel
    radha raheela rajni raluca ramona rania raquel rashida rashmi razia rebecca reem regina rehana rekha renata renee renu rhoda
    rhona rhonda rita riya roberta robyn roisin rosa rosalie rosalind rosalynn rosario rose rosemary roshni rosie roxanne rozina
    rubina ruby ruksana rupa ruth róisín saba sabiha sabrina sadaf sadia sadie safia saima sajida sally salma samantha samira sana
    sanaa sandhya sandra sandy sangeeta sania saoirse sapna sara sarah saraswati sarita sarojini saskia savannah savita seema selina
    serena shabana shabnam shaheen shaista shalini shamim shannon shanta sharmila sharon shazia sheetal shehla sheila shelby shelley
    sheri sherry sheryl shilpa shirin shirley shobha shreya shweta sibongile sierra silvia simone sinead sinéad siobhan siobhán sita
    smita smriti sneha sobia sofia soha solveig sonia sonya sophia sophie soraya stacey stacy stefania stella stephanie sue sunita
    susan susanna susanne sushma suzanne swati sybil sylvia tabitha tahira tamara tammy tanvi tanya tara tasleem tatiana tatyana
    tehmina temitope teresa tess tessa thandeka thandi thandiwe thelma theresa tiffany tina titilayo toni tracey tracy trudy uche
    urmila ursula urszula usha uzma valeria valerie vandana vanessa vera verna veronica vesna vicki vicky victoria vidya vimala
    viola violet virginia vivian wafa wanda wangari wendy weronika whitney wilma winifred xiomara yamina yasmin yetunde yewande
    yolanda yulia yuliya yvette yvonne zahra zainab zakia zara zaynab zeinab zeynep zodwa zoe zofia zubaida zuzana éva`,
} as const;

/** Small words inside names: "Ludwig van der Berg", "Aung San Suu Kyi bin Ali". */
export const NAME_PARTICLES =
  'van von der den de del della di da dos das du la le bin ibn al el ben st. st o ter ten y zu';
