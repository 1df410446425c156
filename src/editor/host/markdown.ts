import { shown } from '../../messages/shown';

declare const markdown: unique symbol;

/** Markdown in which every word of a draft is a word and nothing else. Only the functions here make it. */
export type Markdown = string & { readonly [markdown]: true };

/**
 * Text that Markdown shows as it is, on one line. Every mark of ASCII is escaped, not only those known to mean
 * something: a draft is somebody else's text, and the hover it ends up in may run commands. It also keeps `https://` and
 * `a@b` from turning into links.
 */
export function escapeMarkdown(text: string): Markdown {
  return shown(text)
    .replace(/[!-/:-@[-`{-~]/g, '\\$&')
    .replace(/\s+/g, ' ') as Markdown;
}

/** In heavy type. */
export function heavy(text: string): Markdown {
  return `**${escapeMarkdown(text)}**` as Markdown;
}

/** Items with bullets. */
export function list(items: readonly string[]): Markdown {
  return items.map((item) => `- ${escapeMarkdown(item)}`).join('\n') as Markdown;
}

/** Lines of one paragraph. */
export function lines(...parts: readonly Markdown[]): Markdown {
  return parts.join('  \n') as Markdown;
}

/** Buttons side by side. */
export function row(buttons: readonly Markdown[]): Markdown {
  return buttons.join(' · ') as Markdown;
}

/** Paragraphs; those that say nothing are left out. */
export function paragraphs(parts: readonly (Markdown | undefined)[]): Markdown {
  return parts.filter(Boolean).join('\n\n') as Markdown;
}

/** The address of a command with its arguments. */
function commandLink(command: string, args: readonly unknown[]): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;
}

/** A link that runs a command. */
export function commandButton(label: string, command: string, args: readonly unknown[]): Markdown {
  // Parentheses survive encodeURIComponent and would end the link.
  const target = commandLink(command, args).replace(/\(/g, '%28').replace(/\)/g, '%29');
  return `[${escapeMarkdown(label)}](${target})` as Markdown;
}
