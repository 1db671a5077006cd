import { describe, expect, test } from 'vitest';
import { ServerRules } from '../../src/site/routes/server-rules.ts';

function takes(path: string, text: string, asked: string): boolean {
  return new ServerRules([{ path, text }]).doubt(asked) !== null;
}

describe('what a rule of the server takes is where it leads from', () => {
  const RULES = `# Les anciens liens vers /commentaires
/startup/*  /startups/:splat
/vieux /neuf 301
/journal/:annee/:mois/:titre.html /blog/:titre
/journal/* /blog/
/produits/:id/* /p/:id/:splat
/chercher id=:id /recherche/:id
/* /404.html 404
https://ancien.test/rien/* https://neuf.test/rien/:splat
`;
  test.each([
    ['/startup/mano', true],
    ['/startup', true],
    ['/startups/mano.html', false],
    ['/startups/mano', false],
    ['/vieux/', true],
    ['/vieux/lien', false],
    ['/vieux.html', false],
    ['/neuf', false],
    ['/blog/ceci', false],
    ['/journal/2020', true],
    ['/produits/7/avis', true],
    ['/produits', false],
    ['/chercher', true],
    ['/commentaires', false],
    ['/rien/du-tout', false],
  ])('_redirects: %s %s', (asked, is) => {
    expect(takes('site/_redirects', RULES, asked)).toBe(is);
  });

  test('those of Netlify and Vercel likewise; where rules are code, whatever they name may be taken', () => {
    const toml = '[[redirects]]\n  from = "/vieux/*"\n  to = "/neuf/:splat"\n\n[[headers]]\n  for = "/neuf/x"\n';
    expect(['/vieux/x', '/neuf/x', '/vieux-port'].map((asked) => takes('netlify.toml', toml, asked))).toEqual([
      true,
      false,
      false,
    ]);
    const vercel =
      '{ "redirects": [{ "source": "/docs/:path*", "destination": "/guide/:path*" }, { "source": "/u/:id", "destination": "/x" }] }';
    expect(['/docs/a/b', '/guide/a', '/u/3', '/u/3/4'].map((asked) => takes('vercel.json', vercel, asked))).toEqual([
      true,
      false,
      true,
      false,
    ]);
    const apache = 'RewriteRule ^/?vieux(.*)$ /neuf$1 [R]\nRedirect 301 /ancien/lien /neuf\n';
    expect(['/ancien/autre', '/absent', '/neuf/x'].map((asked) => takes('.htaccess', apache, asked))).toEqual([
      true,
      false,
      false,
    ]);
    const nginx = `# /dit/ ici
location ~ ^/startup/(.*)$ { return 301 $scheme://$host/startups/$1; }
location /api/ { proxy_pass http://interne/service/; }
rewrite ^/vieux/(.*)$ /neuf/$1 permanent;
`;
    const asked = ['/startup/x', '/startups/x', '/api/x', '/service/x', '/vieux/x', '/neuf/x', '/dit/x'];
    expect(asked.filter((one) => takes('nginx.conf', nginx, one))).toEqual(['/startup/x', '/api/x', '/vieux/x']);
    const json = '{ "/vieux": "/neuf", "routes": [{ "route": "/a/*", "redirect": "/b/" }] }';
    expect(['/vieux', '/neuf', '/a/x', '/b/x'].filter((one) => takes('redirects.json', json, one))).toEqual([
      '/vieux',
      '/a/x',
    ]);
  });
});
