import blockquoteIndentation from 'remark-lint-blockquote-indentation';
import checkboxCharacterStyle from 'remark-lint-checkbox-character-style';
import codeBlockStyle from 'remark-lint-code-block-style';
import definitionCase from 'remark-lint-definition-case';
import definitionSpacing from 'remark-lint-definition-spacing';
import emphasisMarker from 'remark-lint-emphasis-marker';
import fencedCodeFlag from 'remark-lint-fenced-code-flag';
import fencedCodeMarker from 'remark-lint-fenced-code-marker';
import fileExtension from 'remark-lint-file-extension';
import finalDefinition from 'remark-lint-final-definition';
import finalNewline from 'remark-lint-final-newline';
import hardBreakSpaces from 'remark-lint-hard-break-spaces';
import headingIncrement from 'remark-lint-heading-increment';
import headingStyle from 'remark-lint-heading-style';
import linkTitleStyle from 'remark-lint-link-title-style';
import listItemBulletIndent from 'remark-lint-list-item-bullet-indent';
import listItemContentIndent from 'remark-lint-list-item-content-indent';
import listItemIndent from 'remark-lint-list-item-indent';
import listItemSpacing from 'remark-lint-list-item-spacing';
import maximumHeadingLength from 'remark-lint-maximum-heading-length';
import maximumLineLength from 'remark-lint-maximum-line-length';
import noBlockquoteWithoutMarker from 'remark-lint-no-blockquote-without-marker';
import noConsecutiveBlankLines from 'remark-lint-no-consecutive-blank-lines';
import noDuplicateHeadings from 'remark-lint-no-duplicate-headings';
import noEmphasisAsHeading from 'remark-lint-no-emphasis-as-heading';
import noFileNameArticles from 'remark-lint-no-file-name-articles';
import noFileNameConsecutiveDashes from 'remark-lint-no-file-name-consecutive-dashes';
import noFileNameIrregularCharacters from 'remark-lint-no-file-name-irregular-characters';
import noFileNameMixedCase from 'remark-lint-no-file-name-mixed-case';
import noFileNameOuterDashes from 'remark-lint-no-file-name-outer-dashes';
import noHeadingContentIndent from 'remark-lint-no-heading-content-indent';
import noHeadingPunctuation from 'remark-lint-no-heading-punctuation';
import noLiteralUrls from 'remark-lint-no-literal-urls';
import noMultipleToplevelHeadings from 'remark-lint-no-multiple-toplevel-headings';
import noShellDollars from 'remark-lint-no-shell-dollars';
import noShortcutReferenceImage from 'remark-lint-no-shortcut-reference-image';
import noShortcutReferenceLink from 'remark-lint-no-shortcut-reference-link';
import noTableIndentation from 'remark-lint-no-table-indentation';
import orderedListMarkerStyle from 'remark-lint-ordered-list-marker-style';
import orderedListMarkerValue from 'remark-lint-ordered-list-marker-value';
import ruleStyle from 'remark-lint-rule-style';
import strongMarker from 'remark-lint-strong-marker';
import tableCellPadding from 'remark-lint-table-cell-padding';
import tablePipeAlignment from 'remark-lint-table-pipe-alignment';
import tablePipes from 'remark-lint-table-pipes';
import unorderedListMarkerStyle from 'remark-lint-unordered-list-marker-style';
import type { Lint } from '../shared/remark-lint.ts';
import type { LintId } from './lint-id.ts';

/** The plugin of each rule: loaded together, where one of them is asked for. */
export const PLUGINS: Readonly<Record<LintId, Lint<never>>> = {
  'markdown-blockquote-indentation': blockquoteIndentation,
  'markdown-checkbox-character-style': checkboxCharacterStyle,
  'markdown-code-block-style': codeBlockStyle,
  'markdown-definition-case': definitionCase,
  'markdown-definition-spacing': definitionSpacing,
  'markdown-emphasis-marker': emphasisMarker,
  'markdown-fenced-code-flag': fencedCodeFlag,
  'markdown-fenced-code-marker': fencedCodeMarker,
  'markdown-file-extension': fileExtension,
  'markdown-final-definition': finalDefinition,
  'markdown-final-newline': finalNewline,
  'markdown-hard-break-spaces': hardBreakSpaces,
  'markdown-heading-increment': headingIncrement,
  'markdown-heading-style': headingStyle,
  'markdown-link-title-style': linkTitleStyle,
  'markdown-list-item-bullet-indent': listItemBulletIndent,
  'markdown-list-item-content-indent': listItemContentIndent,
  'markdown-list-item-indent': listItemIndent,
  'markdown-list-item-spacing': listItemSpacing,
  'markdown-maximum-heading-length': maximumHeadingLength,
  'markdown-maximum-line-length': maximumLineLength,
  'markdown-no-blockquote-without-marker': noBlockquoteWithoutMarker,
  'markdown-no-consecutive-blank-lines': noConsecutiveBlankLines,
  'markdown-no-duplicate-headings': noDuplicateHeadings,
  'markdown-no-emphasis-as-heading': noEmphasisAsHeading,
  'markdown-no-file-name-articles': noFileNameArticles,
  'markdown-no-file-name-consecutive-dashes': noFileNameConsecutiveDashes,
  'markdown-no-file-name-irregular-characters': noFileNameIrregularCharacters,
  'markdown-no-file-name-mixed-case': noFileNameMixedCase,
  'markdown-no-file-name-outer-dashes': noFileNameOuterDashes,
  'markdown-no-heading-content-indent': noHeadingContentIndent,
  'markdown-no-heading-punctuation': noHeadingPunctuation,
  'markdown-no-literal-urls': noLiteralUrls,
  'markdown-no-multiple-toplevel-headings': noMultipleToplevelHeadings,
  'markdown-no-shell-dollars': noShellDollars,
  'markdown-no-shortcut-reference-image': noShortcutReferenceImage,
  'markdown-no-shortcut-reference-link': noShortcutReferenceLink,
  'markdown-no-table-indentation': noTableIndentation,
  'markdown-ordered-list-marker-style': orderedListMarkerStyle,
  'markdown-ordered-list-marker-value': orderedListMarkerValue,
  'markdown-rule-style': ruleStyle,
  'markdown-strong-marker': strongMarker,
  'markdown-table-cell-padding': tableCellPadding,
  'markdown-table-pipe-alignment': tablePipeAlignment,
  'markdown-table-pipes': tablePipes,
  'markdown-unordered-list-marker-style': unorderedListMarkerStyle,
};
