/** A module beside `url` that is started as a process or thread: `.ts` in a checkout, `.js` in an installed package. */
export const siblingModule = (url: string, name: string): URL =>
  new URL(`./${name}${url.slice(url.lastIndexOf('.'))}`, url)
