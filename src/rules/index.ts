// Written by `npm run fix` from the folders of the families.
import { accessibilityAllCaps } from './accessibility/all-caps.ts';
import { accessibilityDocument } from './accessibility/document.ts';
import { accessibilityDownloadLink } from './accessibility/download-link.ts';
import { accessibilityFakeHeading } from './accessibility/fake-heading.ts';
import { accessibilityFakeList } from './accessibility/fake-list.ts';
import { accessibilityFrameTitle } from './accessibility/frame-title.ts';
import { accessibilityHeadingOrder } from './accessibility/heading-order.ts';
import { accessibilityImageAlt } from './accessibility/image-alt.ts';
import { accessibilityLinkText } from './accessibility/link-text.ts';
import { configurationCms } from './configuration/cms.ts';
import { configurationJsonSchema } from './configuration/json-schema.ts';
import { configurationSchema } from './configuration/schema.ts';
import { configurationSyntax } from './configuration/syntax.ts';
import { dateContradiction } from './date/contradiction.ts';
import { dateExpiringSoon } from './date/expiring-soon.ts';
import { dateImpossible } from './date/impossible.ts';
import { dateOpenAfterDeadline } from './date/open-after-deadline.ts';
import { dateReversed } from './date/reversed.ts';
import { dateReviewOverdue } from './date/review-overdue.ts';
import { dateStale } from './date/stale.ts';
import { dateWeekday } from './date/weekday.ts';
import { directiveUseless } from './directive/useless.ts';
import { fileEncoding } from './file/encoding.ts';
import { fileMergeConflict } from './file/merge-conflict.ts';
import { fileTooComplex } from './file/too-complex.ts';
import { fileUnreadable } from './file/unreadable.ts';
import { frontMatterAmbiguousValue } from './front-matter/ambiguous-value.ts';
import { frontMatterFile } from './front-matter/file.ts';
import { frontMatterPlaceholder } from './front-matter/placeholder.ts';
import { frontMatterPublication } from './front-matter/publication.ts';
import { frontMatterRelation } from './front-matter/relation.ts';
import { frontMatterSchema } from './front-matter/schema.ts';
import { frontMatterSwallowedText } from './front-matter/swallowed-text.ts';
import { frontMatterSyntax } from './front-matter/syntax.ts';
import { frontMatterUnknownKey } from './front-matter/unknown-key.ts';
import { frontMatterWrongField } from './front-matter/wrong-field.ts';
import { linkAnchor } from './link/anchor.ts';
import { linkBlocked } from './link/blocked.ts';
import { linkClosed } from './link/closed.ts';
import { linkCredentials } from './link/credentials.ts';
import { linkDead } from './link/dead.ts';
import { linkDoubtful } from './link/doubtful.ts';
import { linkDraft } from './link/draft.ts';
import { linkHostTypo } from './link/host-typo.ts';
import { linkInsecure } from './link/insecure.ts';
import { linkInternal } from './link/internal.ts';
import { linkMalformed } from './link/malformed.ts';
import { linkMovedHost } from './link/moved-host.ts';
import { linkNavigation } from './link/navigation.ts';
import { linkOwnHost } from './link/own-host.ts';
import { linkPrivate } from './link/private.ts';
import { linkRedirected } from './link/redirected.ts';
import { linkTracking } from './link/tracking.ts';
import { linkUnreachable } from './link/unreachable.ts';
import { markdownAccidentalCode } from './markdown/accidental-code.ts';
import { markdownBrokenTable } from './markdown/broken-table.ts';
import { markdownDroppedHtml } from './markdown/dropped-html.ts';
import { markdownEmptyHeading } from './markdown/empty-heading.ts';
import { markdownEmptyLink } from './markdown/empty-link.ts';
import { markdownLiteralMarkup } from './markdown/literal-markup.ts';
import { markdownMdxImport } from './markdown/mdx-import.ts';
import { markdownMdxSyntax } from './markdown/mdx-syntax.ts';
import { markdownNoDuplicateDefinitions } from './markdown/no-duplicate-definitions.ts';
import { markdownNoEmptyUrl } from './markdown/no-empty-url.ts';
import { markdownNoHeadingLikeParagraph } from './markdown/no-heading-like-paragraph.ts';
import { markdownNoHiddenTableCell } from './markdown/no-hidden-table-cell.ts';
import { markdownNoReferenceLikeUrl } from './markdown/no-reference-like-url.ts';
import { markdownNoUndefinedReferences } from './markdown/no-undefined-references.ts';
import { markdownNoUnusedDefinitions } from './markdown/no-unused-definitions.ts';
import { markdownPlaceholder } from './markdown/placeholder.ts';
import { lintRule } from './markdown/remark-lint/rules.ts';
import { markdownSwallowedParagraph } from './markdown/swallowed-paragraph.ts';
import { markdownTemplateSyntax } from './markdown/template-syntax.ts';
import { markdownUnclosedContainer } from './markdown/unclosed-container.ts';
import { markdownUnclosedFence } from './markdown/unclosed-fence.ts';
import { markdownUnclosedHtml } from './markdown/unclosed-html.ts';
import type { Rule } from './rule.ts';
import { typographyAccentedCapital } from './typography/accented-capital.ts';
import { typographyApostrophe } from './typography/apostrophe.ts';
import { typographyEllipsis } from './typography/ellipsis.ts';
import { typographyInclusiveForm } from './typography/inclusive-form.ts';
import { typographyInvisibleCharacter } from './typography/invisible-character.ts';
import { typographyLigature } from './typography/ligature.ts';
import { typographyMisspelling } from './typography/misspelling.ts';
import { typographyNumber } from './typography/number.ts';
import { typographyOrdinal } from './typography/ordinal.ts';
import { typographyQuotes } from './typography/quotes.ts';
import { typographyRepeatedWord } from './typography/repeated-word.ts';
import { typographySpacing } from './typography/spacing.ts';
import { typographyStraySpace } from './typography/stray-space.ts';

export const rules: readonly Rule[] = [
  accessibilityAllCaps,
  accessibilityDocument,
  accessibilityDownloadLink,
  accessibilityFakeHeading,
  accessibilityFakeList,
  accessibilityFrameTitle,
  accessibilityHeadingOrder,
  accessibilityImageAlt,
  accessibilityLinkText,
  configurationCms,
  configurationJsonSchema,
  configurationSchema,
  configurationSyntax,
  dateContradiction,
  dateExpiringSoon,
  dateImpossible,
  dateOpenAfterDeadline,
  dateReversed,
  dateReviewOverdue,
  dateStale,
  dateWeekday,
  directiveUseless,
  fileEncoding,
  fileMergeConflict,
  fileTooComplex,
  fileUnreadable,
  frontMatterAmbiguousValue,
  frontMatterFile,
  frontMatterPlaceholder,
  frontMatterPublication,
  frontMatterRelation,
  frontMatterSchema,
  frontMatterSwallowedText,
  frontMatterSyntax,
  frontMatterUnknownKey,
  frontMatterWrongField,
  linkAnchor,
  linkBlocked,
  linkClosed,
  linkCredentials,
  linkDead,
  linkDoubtful,
  linkDraft,
  linkHostTypo,
  linkInsecure,
  linkInternal,
  linkMalformed,
  linkMovedHost,
  linkNavigation,
  linkOwnHost,
  linkPrivate,
  linkRedirected,
  linkTracking,
  linkUnreachable,
  markdownAccidentalCode,
  lintRule('markdown-blockquote-indentation'),
  markdownBrokenTable,
  lintRule('markdown-checkbox-character-style'),
  lintRule('markdown-code-block-style'),
  lintRule('markdown-definition-case'),
  lintRule('markdown-definition-spacing'),
  markdownDroppedHtml,
  lintRule('markdown-emphasis-marker'),
  markdownEmptyHeading,
  markdownEmptyLink,
  lintRule('markdown-fenced-code-flag'),
  lintRule('markdown-fenced-code-marker'),
  lintRule('markdown-file-extension'),
  lintRule('markdown-final-definition'),
  lintRule('markdown-final-newline'),
  lintRule('markdown-hard-break-spaces'),
  lintRule('markdown-heading-increment'),
  lintRule('markdown-heading-style'),
  lintRule('markdown-link-title-style'),
  lintRule('markdown-list-item-bullet-indent'),
  lintRule('markdown-list-item-content-indent'),
  lintRule('markdown-list-item-indent'),
  lintRule('markdown-list-item-spacing'),
  markdownLiteralMarkup,
  lintRule('markdown-maximum-heading-length'),
  lintRule('markdown-maximum-line-length'),
  markdownMdxImport,
  markdownMdxSyntax,
  lintRule('markdown-no-blockquote-without-marker'),
  lintRule('markdown-no-consecutive-blank-lines'),
  markdownNoDuplicateDefinitions,
  lintRule('markdown-no-duplicate-headings'),
  lintRule('markdown-no-emphasis-as-heading'),
  markdownNoEmptyUrl,
  lintRule('markdown-no-file-name-articles'),
  lintRule('markdown-no-file-name-consecutive-dashes'),
  lintRule('markdown-no-file-name-irregular-characters'),
  lintRule('markdown-no-file-name-mixed-case'),
  lintRule('markdown-no-file-name-outer-dashes'),
  lintRule('markdown-no-heading-content-indent'),
  markdownNoHeadingLikeParagraph,
  lintRule('markdown-no-heading-punctuation'),
  markdownNoHiddenTableCell,
  lintRule('markdown-no-literal-urls'),
  lintRule('markdown-no-multiple-toplevel-headings'),
  markdownNoReferenceLikeUrl,
  lintRule('markdown-no-shell-dollars'),
  lintRule('markdown-no-shortcut-reference-image'),
  lintRule('markdown-no-shortcut-reference-link'),
  lintRule('markdown-no-table-indentation'),
  markdownNoUndefinedReferences,
  markdownNoUnusedDefinitions,
  lintRule('markdown-ordered-list-marker-style'),
  lintRule('markdown-ordered-list-marker-value'),
  markdownPlaceholder,
  lintRule('markdown-rule-style'),
  lintRule('markdown-strong-marker'),
  markdownSwallowedParagraph,
  lintRule('markdown-table-cell-padding'),
  lintRule('markdown-table-pipe-alignment'),
  lintRule('markdown-table-pipes'),
  markdownTemplateSyntax,
  markdownUnclosedContainer,
  markdownUnclosedFence,
  markdownUnclosedHtml,
  lintRule('markdown-unordered-list-marker-style'),
  typographyAccentedCapital,
  typographyApostrophe,
  typographyEllipsis,
  typographyInclusiveForm,
  typographyInvisibleCharacter,
  typographyLigature,
  typographyMisspelling,
  typographyNumber,
  typographyOrdinal,
  typographyQuotes,
  typographyRepeatedWord,
  typographySpacing,
  typographyStraySpace,
] as readonly Rule[];
