/** Character references that occur in copy, as `name=character`; spaces are written as \s. */
export const ENTITIES = `
quot=" apos=' amp=& lt=< gt=> nbsp=\\s ensp=\\s emsp=\\s thinsp=\\s hairsp=\\s numsp=\\s
ldquo=“ rdquo=” bdquo=„ lsquo=‘ rsquo=’ sbquo=‚ laquo=« raquo=» lsaquo=‹ rsaquo=›
mdash=— ndash=– horbar=― hyphen=‐ minus=− hellip=… middot=· bull=• dagger=† Dagger=‡ prime=′ Prime=″
lpar=( rpar=) lsqb=[ rsqb=] comma=, period=. colon=: semi=; excl=! quest=? num=# percnt=% ast=* sol=/ commat=@ verbar=| lcub={ rcub=} lowbar=_ plus=+ equals==
cent=¢ pound=£ euro=€ yen=¥ curren=¤ dollar=$
copy=© reg=® trade=™ sect=§ para=¶ deg=° plusmn=± times=× divide=÷ micro=µ permil=‰
frac12=½ frac14=¼ frac34=¾ sup1=¹ sup2=² sup3=³ ordf=ª ordm=º iexcl=¡ iquest=¿ larr=← rarr=→
Agrave=À Aacute=Á Acirc=Â Atilde=Ã Auml=Ä Aring=Å AElig=Æ Ccedil=Ç Egrave=È Eacute=É Ecirc=Ê Euml=Ë
Igrave=Ì Iacute=Í Icirc=Î Iuml=Ï ETH=Ð Ntilde=Ñ Ograve=Ò Oacute=Ó Ocirc=Ô Otilde=Õ Ouml=Ö Oslash=Ø
Ugrave=Ù Uacute=Ú Ucirc=Û Uuml=Ü Yacute=Ý THORN=Þ szlig=ß
agrave=à aacute=á acirc=â atilde=ã auml=ä aring=å aelig=æ ccedil=ç egrave=è eacute=é ecirc=ê euml=ë
igrave=ì iacute=í icirc=î iuml=ï eth=ð ntilde=ñ ograve=ò oacute=ó ocirc=ô otilde=õ ouml=ö oslash=ø
ugrave=ù uacute=ú ucirc=û uuml=ü yacute=ý thorn=þ yuml=ÿ
Scaron=Š scaron=š Zcaron=Ž zcaron=ž Ccaron=Č ccaron=č cacute=ć Cacute=Ć nacute=ń sacute=ś Sacute=Ś lstrok=ł Lstrok=Ł OElig=Œ oelig=œ
abreve=ă gbreve=ğ scedil=ş Scedil=Ş inodot=ı Idot=İ amacr=ā emacr=ē imacr=ī omacr=ō umacr=ū
shy=\\j zwj=\\j zwnj=\\j ZeroWidthSpace=\\j lrm=\\j rlm=\\j NoBreak=\\j Tab=\\s NewLine=\\s
`;
