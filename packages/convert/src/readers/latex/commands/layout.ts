import { rowsOf } from './rows-of.ts'

/** Commands that say how the page looks, by the arguments they take; none of these is text. */
export const LAYOUT: ReadonlyMap<string, string> = rowsOf({
  '': `centering raggedright raggedleft noindent indent clearpage newpage cleardoublepage pagebreak nopagebreak
    vfill hrulefill dotfill hss vss hfilneg smallskip medskip bigskip sloppy fussy allowbreak goodbreak
    nolinebreak makeatletter makeatother maketitle makecvtitle makequote tableofcontents appendix relax
    protect null unskip ignorespaces ignorespacesafterend leavevmode strut toprule midrule bottomrule hline
    endhead endfirsthead endfoot endlastfoot tiny scriptsize footnotesize small normalsize large
    singlespacing onehalfspacing doublespacing selectfont titlerule divider displaystyle textstyle limits
    left right phantomsection raggedbottom flushbottom switchcolumn nopagenumbers columnbreak global long
    outer fullline frenchspacing nonfrenchspacing boldmath doclicenseThis nobreak cvheader ecvhead endinput endrefcontext`,
  m: `pagestyle thispagestyle pagenumbering color cline cmidrule bibliographystyle moderncvstyle moderncvtheme
    moderncvcolor moderncvicons hyphenation graphicspath fontfamily fontseries fontshape label phantom
    hphantom vphantom geometry hypersetup captionsetup urlstyle selectlanguage newcounter stepcounter
    refstepcounter arabic roman Roman alph Alph value newlength newsavebox usetikzlibrary tikzset lstset
    sisetup enlargethispage fontdir columnratio setcolumnwidth ecvfootername ecvpage ecvlanguagefooter
    profilepic ecvpicture AtBeginDocument AtEndDocument AtBeginBibliography AtEveryBibitem renewbibmacro
    DeclareSourcemap newcites setstretch wheelchart cvfooter linespread setCJKmainfont needspace
    DeclareCaptionFormat theoremstyle ProvidesClass lhead chead rhead lfoot cfoot rfoot`,
  's m': 'vspace hspace',
  'o m': `includegraphics photo setmainlanguage setdefaultlanguage setotherlanguage setotherlanguages rowcolor
    cellcolor pagecolor qrcode setlist fancyhead fancyfoot fancyhf photoR photoL`,
  'o m o': 'usepackage RequirePackage documentclass documentstyle LoadClass',
  'm m': `setbool setlength addtolength setcounter addtocounter fontsize settowidth settoheight settodepth
    PassOptionsToPackage PassOptionsToClass counterwithin numberwithin colorlet setkomafont addtokomafont
    DeclareUnicodeCharacter setbeamertemplate AtBeginEnvironment AtEndEnvironment`,
  'o m m': `rule newtheorem newfontfamily newfontface DeclareFieldFormat DeclareNameFormat SetTracking
    DeclareLanguageMapping DeclareNameAlias definecolorset DeclareMathOperator DeclareListFormat
    defbibheading pdfbookmark`,
  o: 'makecvheader makeheaders makecvhead newrefcontext',
  'm m m': 'definecolor makecvfooter addcontentsline',
  'm m m m': 'apptocmd pretocmd',
  'm m m m m': 'patchcmd xpatchcmd',
  'm o m': 'newcolumntype',
  's m m m m o': 'titlespacing',
  's m o m m m m o': 'titleformat',
  'm o': 'setmainfont setsansfont setmonofont defaultfontfeatures addfontfeatures addfontfeature',
})
