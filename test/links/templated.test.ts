import { expect, test } from 'vitest';
import { linksOf } from '../../src/links/extract/extract.ts';
import { siteOf } from '../site-of.ts';

const urls = async (body: string) => {
  const files = { '_config.yml': 'title: A\n', 'a.md': `---\ntitle: A\n---\n\n${body}\n` };
  const page = (await siteOf(files)).page('a.md');
  return linksOf(page).map(({ url, range }) => {
    expect(page.source.text.slice(range.start, range.end)).toBe(url);
    return url;
  });
};

test.each([
  [`[un]({{ '/guide/' | relative_url }})`, ['/guide/']],
  [`[un]({{"/guide/"|absolute_url|escape}}#fin "Le guide")`, ['/guide/']],
  [`[un]({{ '/guide/' | prepend: site.baseurl | prepend: site.url }})`, ['/guide/']],
  [`[un]({{ site.baseurl }}/guide/#fin) et [deux]({{ site.url }}{{ site.baseurl }}/b)`, ['/guide/#fin', '/b']],
  [`![Un plan]({{ '/img/plan.png' | relative_url }})`, ['/img/plan.png']],
  [`<a href="{{ '/guide/' | relative_url }}">un</a>`, ['/guide/']],
  [`<p>\n<img src="{{ site.baseurl }}/img/plan.png" alt="">\n</p>`, ['/img/plan.png']],
  [
    `[un]({{ page.url }}) [deux]({{ '/a' | append: page.slug }}) [trois]({% link a.md %}) \`[q]({{ '/x/' | relative_url }})\``,
    [],
  ],
])('%s', async (body, expected) => expect(await urls(body)).toEqual(expected));
