/**
 * Abbreviations that take a period, in the case in which they are written, without it. `TITLES` stand before a name and never end a sentence; the rest do when a new sentence plainly begins.
 */
export const TITLES = `
Mr Mrs Ms Mx Messrs Mmes Dr Drs Prof Profs Rev Revd Fr Msgr Hon Rt Gov Govs Lt Sen Sens Rep Reps Pres Treas Sec Supt
Insp Det Sgt Cpl Pvt Pfc Capt Cmdr Cdr Col Maj Gen Adm Brig Cllr Amb Atty Asst Assoc Dist Ald Mme Mlle Sr Sra Srta Ste
Adv Advs Smt Shri Sri Kum Er Engr Barr Arc Alh Pst Chf Spc LCpl Pte Ens Cmdt Wg Sqn Flt Gp Ldr Const Ofc Dy Jt Addl Cst Mgr Cdt
vs v cf al approx est viz Mt Ft St Pt
`;

export const ABBREVIATIONS = `
Jr Esq Inc Ltd Corp Co Cos Bros Dept Depts Univ Inst Assn Acad Ave Blvd Rd Hwy Pkwy Bldg Apt Ste
Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex
Va Vt Wash Wis Wyo Dak Ont Que
etc eg ie ca vol ed eds trans min max avg fig figs mph hr hrs yr yrs lb lbs oz ft sq
`;

/** Abbreviations only before a figure: what is numbered, and money. */
export const BEFORE_FIGURES =
  'No Nos no nos pp p pg pgs para paras art Art arts Arts sec Sec secs ch Ch cl Cl vol Vol cap Sat Sun Rs rs Re Tk Sh Shs Ksh KSh Kshs Ush Tsh Rp Kr Frs Rls Ph Tel Ext ext Sch Reg Regs Rte Rm Nr Pts pts ver Ver eq Eq';

/**
 * Words that, with a capital after an abbreviation, begin a new sentence: hardly any name begins with them.
 */
export const SENTENCE_OPENERS = `
The A An This That These Those It Its He His She Her They Their We Our You Your I In On At For From With Without By To Of
But And Or So Yet Then Than As If When While Where Who Why What How Although Though Because Since After Before During Until
Despite Under Over About Among Between However Meanwhile Instead Still Also Some Many Most Few All Both Each Every No Not
None Nobody Nothing Only Just Even There Here One Two Three Another Other Others Earlier Later Last Next Now Once
Yes Well Oh Do Does Did Is Are Was Were Has Have Had Can Could Will Would May Might Should Must Let According Asked Critics
Officials Experts Sources Police
`;
