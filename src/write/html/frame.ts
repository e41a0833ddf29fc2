import { createHash } from 'node:crypto'
import { type Html, html } from './html.ts'
import { style } from './style.ts'

const policy = [
  "default-src 'none'",
  'img-src data:',
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * A whole page: nothing is fetched and no script runs, by its content security policy. `key` tells what the page was made
 * from: a page with the same key need not be made again. The style sheet is ours and stands as it is.
 */
export const page = (title: string, key: string, body: Html): string =>
  html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="boctach-key" content="${key}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
${body}
</body>
</html>
`.markup
