/** Whether a text is an ORCID record as JSON, as its public interface gives it. */
export function isOrcid(text: string): boolean {
  return (
    /^\s*\{/u.test(text) &&
    text.includes('"orcid-identifier"') &&
    /"(?:person|activities-summary)"/u.test(text)
  )
}
