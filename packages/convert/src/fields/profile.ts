/** A profile in the shape of JSON Resume. */
export interface ProfileAddress {
  readonly network: string
  readonly username?: string
  readonly url: string
}

interface Network {
  readonly network: string
  /** Matches the host and path; its first group is the user. */
  readonly pattern: RegExp
}

const NETWORKS: readonly Network[] = [
  { network: 'ORCID', pattern: /^orcid\.org\/([0-9X-]{19})/iu },
  { network: 'GitHub', pattern: /^(?:gist\.)?github\.com\/([\w.-]+)\/?$/iu },
  { network: 'GitLab', pattern: /^gitlab\.[\w.-]+\/([\w.-]+)\/?$/iu },
  { network: 'Codeberg', pattern: /^codeberg\.org\/([\w.-]+)\/?$/iu },
  { network: 'Bitbucket', pattern: /^bitbucket\.org\/([\w.-]+)\/?$/iu },
  { network: 'LinkedIn', pattern: /^(?:\w{2}\.)?linkedin\.com\/(?:in|pub)\/([^/?#]+)/iu },
  { network: 'Google Scholar', pattern: /^scholar\.google\.[\w.]+\/citations\?(?:[^#]*&)?user=([\w-]+)/iu },
  { network: 'ResearchGate', pattern: /^researchgate\.net\/profile\/([^/?#]+)/iu },
  { network: 'Academia.edu', pattern: /^([\w.-]+\.)?academia\.edu\/([^/?#]+)?/iu },
  { network: 'X', pattern: /^(?:mobile\.)?(?:twitter|x)\.com\/@?(\w{1,30})\/?$/iu },
  { network: 'Bluesky', pattern: /^bsky\.app\/profile\/([^/?#]+)/iu },
  {
    network: 'Mastodon',
    pattern:
      /^[\w.-]{0,60}?(?:mastodon|mstdn|fediscience|scholar|hcommons|mathstodon|sigmoid|fosstodon|ecoevo|qoto|techhub|toot|zirk|social|kolektiva|scicomm)[\w.-]{0,60}\/@([\w.-]{1,60})/iu,
  },
  { network: 'YouTube', pattern: /^youtube\.com\/(?:@|c\/|user\/|channel\/)([^/?#]+)/iu },
  { network: 'Scopus', pattern: /^scopus\.com\/authid\/detail\.ur[il]\?(?:[^#]*&)?authorId=([0-9]+)/iu },
  {
    network: 'Web of Science',
    pattern:
      /^(?:publons\.com\/(?:researcher|author|wos-op\/researcher|a)|webofscience\.com\/wos\/author\/(?:record|rid)|researcherid\.com\/rid)\/([^/?#]+)/iu,
  },
  {
    network: 'dblp',
    pattern:
      /^dblp\.(?:org|uni-trier\.de|dagstuhl\.de)\/(?:pid|pers(?:\/hd)?(?:\/\w)?)\/([^?#]+?)(?:\.html)?$/iu,
  },
  { network: 'Semantic Scholar', pattern: /^semanticscholar\.org\/author\/(?:[^/]+\/)?([0-9]+)/iu },
  { network: 'OpenReview', pattern: /^openreview\.net\/profile\?id=([^&#]+)/iu },
  { network: 'arXiv', pattern: /^arxiv\.org\/a\/([\w_]+)/iu },
  { network: 'INSPIRE', pattern: /^inspirehep\.net\/authors?\/([^/?#]+)/iu },
  {
    network: 'MathSciNet',
    pattern:
      /^(?:mathscinet\.)?ams\.org\/mathscinet\/(?:author\?authorId=|search\/author\.html\?mrauthid=)([0-9]+)/iu,
  },
  { network: 'zbMATH', pattern: /^zbmath\.org\/authors\/\?q=ai(?::|%3A)([\w.-]+)/iu },
  { network: 'PhilPeople', pattern: /^philpeople\.org\/profiles\/([^/?#]+)/iu },
  { network: 'SSRN', pattern: /^(?:papers\.)?ssrn\.com\/.*?(?:per_id|author)=([0-9]+)/iu },
  { network: 'RePEc', pattern: /^ideas\.repec\.org\/[ef]\/([\w-]+)\.html/iu },
  {
    network: 'HAL',
    pattern:
      /^(?:cv\.(?:archives-ouvertes\.fr|hal\.science)|hal\.science\/search\/index\/\?q=authIdHal_s:)\/?([^/?#]+)/iu,
  },
  { network: 'IdRef', pattern: /^idref\.fr\/([0-9X]+)/iu },
  { network: 'Loop', pattern: /^loop\.frontiersin\.org\/people\/([0-9]+)/iu },
  { network: 'Lattes', pattern: /^lattes\.[\w.]+\/([0-9]{16})/iu },
  { network: 'OSF', pattern: /^osf\.io\/(\w{5})\/?$/iu },
  { network: 'Zenodo', pattern: /^zenodo\.org\/(?:communities|search)\/?([^/?#]+)/iu },
  { network: 'Kaggle', pattern: /^kaggle\.com\/([\w-]+)\/?$/iu },
  { network: 'Hugging Face', pattern: /^huggingface\.co\/([\w-]+)\/?$/iu },
  { network: 'Stack Overflow', pattern: /^stackoverflow\.com\/users\/([0-9]+)/iu },
  { network: 'Facebook', pattern: /^facebook\.com\/([\w.]+)\/?$/iu },
  { network: 'Instagram', pattern: /^instagram\.com\/([\w.]+)\/?$/iu },
  { network: 'Xing', pattern: /^xing\.com\/profile\/([^/?#]+)/iu },
  { network: 'Medium', pattern: /^medium\.com\/@([\w.-]+)/iu },
  { network: 'SoundCloud', pattern: /^soundcloud\.com\/([\w-]+)\/?$/iu },
  { network: 'Vimeo', pattern: /^vimeo\.com\/([\w-]+)\/?$/iu },
  { network: 'Keybase', pattern: /^keybase\.io\/(\w+)/iu },
]

/** Tell from a web address which network it is a profile of, and whose; undefined for any other address. */
export function profileOf(url: string): ProfileAddress | undefined {
  const bare = url
    .trim()
    .replace(/^(?:https?:)?\/\//iu, '')
    .replace(/^www\./iu, '')
  if (bare.length > 300) return undefined
  for (const { network, pattern } of NETWORKS) {
    const match = pattern.exec(bare)
    if (match === null) continue
    const username = match
      .slice(1)
      .filter((group) => group !== undefined)
      .at(-1)
    return {
      network,
      ...(username === undefined || username === '' ? {} : { username: decoded(username) }),
      url,
    }
  }
  return undefined
}

/** Whether an address is on a network's own pages, whether or not it is somebody's profile: `https://github.com/`, a button to share a page. */
export function isNetwork(url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  return HOSTS.some((network) => host === network || host.endsWith(`.${network}`))
}

const HOSTS: readonly string[] =
  'github.com gitlab.com linkedin.com twitter.com x.com facebook.com instagram.com youtube.com orcid.org researchgate.net stackoverflow.com bsky.app telegram.me reddit.com scholar.google.com'.split(
    ' ',
  )

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
