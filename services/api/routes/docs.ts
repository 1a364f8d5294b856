import { join } from 'node:path';
import express, { type Express, type RequestHandler } from 'express';
import type { Handlers } from '../route';

const page = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>Countersign API</title>
  <link rel="stylesheet" href="/docs/assets/swagger-ui.css">
  <link rel="icon" type="image/png" href="/docs/assets/favicon-32x32.png">
</head>
<body>
  <div id="swagger-ui"></div>
  <script src="/docs/assets/swagger-ui-bundle.js"></script>
  <script src="/docs/start.js"></script>
</body>
</html>
`;

const start = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger-ui', deepLinking: true, validatorUrl: null });
`;

/** Swagger UI draws its icons as data URLs and sets style attributes; it needs nothing from any other host. */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** `GET /docs`: the API description to read and try, served from the installed package. */
export function serveDocs(app: Express, serve: (path: string, handlers: Handlers) => void): void {
  serve('/docs', { GET: send('text/html', page) });
  serve('/docs/start.js', { GET: send('text/javascript', start) });
  const folder = join(require.resolve('swagger-ui-dist/package.json'), '..');
  const assets = /^\/(swagger-ui\.css|swagger-ui-bundle\.js|favicon-32x32\.png)$/;
  const files = express.static(folder, { index: false, redirect: false, cacheControl: false, etag: false });
  app.use('/docs/assets', (request, response, next) => {
    response.locals.route = '/docs/assets';
    // The package holds source maps and notes that nobody needs to be served.
    if (assets.test(request.path)) files(request, response, next);
    else next();
  });
}

function send(type: string, body: string): RequestHandler {
  return (_request, response) => {
    response.set('Content-Security-Policy', contentPolicy).type(type).send(body);
  };
}
