type Fields = Readonly<Record<string, unknown>>

/** A user as GitHub names one beside something of theirs. */
export function simpleUser(url: string): Fields {
  const address = `${url}/users/ada`
  const lists = [
    'followers',
    'following',
    'gists',
    'starred',
    'subscriptions',
    'organizations',
    'repos',
    'events',
  ]
  return {
    login: 'ada',
    id: 1,
    node_id: 'U_1',
    avatar_url: `${address}.png`,
    gravatar_id: '',
    url: address,
    html_url: address,
    ...Object.fromEntries(lists.map((list) => [`${list}_url`, `${address}/${list}`])),
    received_events_url: `${address}/received_events`,
    type: 'User',
    site_admin: false,
  }
}

/** A user as GitHub answers to the user. */
export function wholeUser(url: string): Fields {
  const unknown = ['name', 'company', 'blog', 'location', 'email', 'hireable', 'bio']
  const counts = [
    'public_repos',
    'public_gists',
    'followers',
    'following',
    'private_gists',
    'total_private_repos',
  ]
  return {
    ...simpleUser(url),
    ...Object.fromEntries(unknown.map((field) => [field, field === 'blog' ? '' : null])),
    ...Object.fromEntries(counts.map((field) => [field, 0])),
    owned_private_repos: 0,
    disk_usage: 0,
    collaborators: 0,
    two_factor_authentication: true,
    created_at: '2024-01-01T00:00:00Z',
    updated_at: '2024-01-01T00:00:00Z',
  }
}
