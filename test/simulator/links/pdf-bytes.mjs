/**
 * A small PDF that opens, with what it says of itself.
 *
 * @param {{ title?: string, language?: string, tagged?: boolean, encrypted?: boolean, padding?: number }} [about] padding in bytes
 * @returns {Buffer}
 */
export function pdfBytes({
  title = 'Guide du candidat',
  language = 'fr-FR',
  tagged = true,
  encrypted = false,
  padding = 0,
} = {}) {
  const mark = tagged ? ' /MarkInfo << /Marked true >>' : '';
  const name = Buffer.from(`\ufeff${title}`, 'utf16le').swap16().toString('hex');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /Lang (${language})${mark} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    `<< /Title <${name}> /Producer (Relecture) >>`,
    `<< /Length ${padding} >>\nstream\n${'x'.repeat(padding)}\nendstream`,
  ];
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  const lines = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const lock = encrypted ? ' /Encrypt 9 0 R' : '';
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R${lock} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
