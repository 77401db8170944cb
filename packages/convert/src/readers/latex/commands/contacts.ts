/** How a piece of the head of a CV is printed. */
export type Contact =
  | {
      readonly kind: 'name' /** How many arguments are the name; others are lines below it. */
      readonly parts: number
    }
  /** A line; several arguments are parted by commas. */
  | { readonly kind: 'line' }
  /** Further commands of this kind. */
  | { readonly kind: 'block' }
  /** An address on the web: what stands before the argument, unless that is an address of its own. */
  | { readonly kind: 'link'; readonly prefix: string }

const LINE: Contact = { kind: 'line' }
const NAME: Contact = { kind: 'name', parts: Number.POSITIVE_INFINITY }
const BLOCK: Contact = { kind: 'block' }
const link = (prefix: string): Contact => ({ kind: 'link', prefix })

/** Where the accounts of networks are, by the name that CV classes give them. */
const NETWORKS: Readonly<Record<string, string>> = {
  github: 'https://github.com/',
  gitlab: 'https://gitlab.com/',
  bitbucket: 'https://bitbucket.org/',
  linkedin: 'https://www.linkedin.com/in/',
  twitter: 'https://twitter.com/',
  x: 'https://x.com/',
  mastodon: 'https://',
  orcid: 'https://orcid.org/',
  researchgate: 'https://www.researchgate.net/profile/',
  scholar: 'https://scholar.google.com/citations?user=',
  googlescholar: 'https://scholar.google.com/citations?user=',
  researcherid: 'https://www.webofscience.com/wos/author/record/',
  arxiv: 'https://arxiv.org/a/',
  stackoverflow: 'https://stackoverflow.com/users/',
  kaggle: 'https://www.kaggle.com/',
  medium: 'https://medium.com/@',
  xing: 'https://www.xing.com/profile/',
  youtube: 'https://www.youtube.com/',
  facebook: 'https://www.facebook.com/',
  reddit: 'https://www.reddit.com/user/',
  telegram: 'https://t.me/',
  keybase: 'https://keybase.io/',
  semanticscholar: 'https://www.semanticscholar.org/author/',
}

/** Commands that give the name, the title and the contacts of a person. */
const CONTACTS: Readonly<Record<string, Contact>> = {
  name: NAME,
  author: NAME,
  cvname: NAME,
  ecvname: NAME,
  myname: NAME,
  fullname: NAME,
  // friggeri-cv: given name, family name, title
  header: { kind: 'name', parts: 2 },
  familyname: NAME,
  firstname: NAME,
  title: LINE,
  subtitle: LINE,
  date: LINE,
  position: LINE,
  tagline: LINE,
  jobtitle: LINE,
  cvjobtitle: LINE,
  quote: LINE,
  extrainfo: LINE,
  born: LINE,
  nationality: LINE,
  dateofbirth: LINE,
  address: LINE,
  mailaddress: LINE,
  location: LINE,
  cvaddress: LINE,
  phone: LINE,
  mobile: LINE,
  fax: LINE,
  cvnumberphone: LINE,
  smartphone: LINE,
  personalinfo: BLOCK,
  socialinfo: BLOCK,
  skype: LINE,
  leftheader: LINE,
  rightheader: LINE,
  printinfo: LINE,
  ecvaddress: LINE,
  ecvtelephone: LINE,
  ecvmobile: LINE,
  ecvfax: LINE,
  ecvdateofbirth: LINE,
  ecvnationality: LINE,
  ecvgender: LINE,
  email: link('mailto:'),
  ecvemail: link('mailto:'),
  cvmail: link('mailto:'),
  homepage: link('http://'),
  webpage: link('http://'),
  website: link('http://'),
  cvsite: link('http://'),
  ecvhomepage: link('http://'),
  ecvgithubpage: link('https://'),
  ecvlinkedinpage: link('https://'),
  ecvorcid: link('https://orcid.org/'),
  orcidlink: link('https://orcid.org/'),
}

/** What a command of that name gives, if it is one of these. */
export function contactOf(name: string): Contact | undefined {
  return Object.hasOwn(CONTACTS, name) ? CONTACTS[name] : networkOf(name)
}

/** The link of an account on a network. */
export function networkOf(name: string): Contact | undefined {
  const key = name.toLowerCase()
  const prefix = Object.hasOwn(NETWORKS, key) ? NETWORKS[key] : undefined
  return prefix === undefined ? undefined : link(prefix)
}
