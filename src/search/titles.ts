/** Brackets that decorate a heading and say nothing: `【…】`. */
const decoration = /^[【〖「『〔]\s*(?<within>[^】〗」』〕]*?)\s*[】〗」』〕]\s*(?<after>.*)$/u;

/** A title as it is shown: without brackets that only decorate it. */
export function plainTitle(title: string): string {
  const { within = '', after = '' } = decoration.exec(title.trim())?.groups ?? { after: title };
  return [within, after].filter(Boolean).join(' – ');
}
