/**
 * Text that Markdown shows as it is. Every mark of ASCII is escaped, not only those known to mean something: a draft
 * is somebody else's text, and the hover it ends up in may run commands. It also keeps `https://` and `a@b` from
 * turning into links.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/\s+/g, ' ');
}

/** The address of a command with its arguments. */
export function commandLink(command: string, args: readonly unknown[]): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;
}

/** A link that runs a command; `label` and `title` are shown as they are. */
export function commandButton(label: string, command: string, args: readonly unknown[], title?: string): string {
  // Parentheses survive encodeURIComponent and would end the link.
  const target = commandLink(command, args).replace(/\(/g, '%28').replace(/\)/g, '%29');
  const tip = title ? ` "${escapeMarkdown(title)}"` : '';
  return `[${escapeMarkdown(label)}](${target}${tip})`;
}
