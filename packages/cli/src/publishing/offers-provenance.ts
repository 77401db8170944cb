/** Whether this machine can sign where a package was made: GitHub and GitLab give a job an identity where it asks for one. */
export function offersProvenance(environment: Readonly<Record<string, string | undefined>>): boolean {
  const { GITHUB_ACTIONS, ACTIONS_ID_TOKEN_REQUEST_URL, GITLAB_CI, SIGSTORE_ID_TOKEN } = environment
  return Boolean(GITHUB_ACTIONS ? ACTIONS_ID_TOKEN_REQUEST_URL : GITLAB_CI && SIGSTORE_ID_TOKEN)
}
