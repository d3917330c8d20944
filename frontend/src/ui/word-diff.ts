/** What was added to and taken out of a text, word by word. */

export type Piece = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

const LONGEST = 1_500;

function words(text: string): readonly string[] {
  return text.match(/\s+|[^\s]+/g) ?? [];
}

/** Longest common run of words; two very long texts are shown whole, the one out and the other in. */
export function wordDiff(before: string, after: string): readonly Piece[] {
  const [old, now] = [words(before), words(after)];
  if (old.length > LONGEST || now.length > LONGEST) {
    return joined([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  }
  const common = lengths(old, now);
  const pieces: Piece[] = [];
  let [at, to] = [0, 0];
  while (at < old.length || to < now.length) {
    const [left, right] = [old[at], now[to]];
    if (left !== undefined && left === right) {
      pieces.push({ kind: 'same', text: left });
      at += 1;
      to += 1;
    } else if (
      right !== undefined &&
      (left === undefined || reach(common, at, to + 1) > reach(common, at + 1, to))
    ) {
      pieces.push({ kind: 'added', text: right });
      to += 1;
    } else {
      pieces.push({ kind: 'removed', text: left ?? '' });
      at += 1;
    }
  }
  return joined(pieces);
}

function reach(common: readonly Uint16Array[], at: number, to: number): number {
  return common[at]?.[to] ?? 0;
}

/** For each pair of places, how many words both texts still share from there on. */
function lengths(old: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let at = old.length - 1; at >= 0; at -= 1) {
    const row = table[at];
    for (let to = now.length - 1; row && to >= 0; to -= 1) {
      row[to] =
        old[at] === now[to]
          ? reach(table, at + 1, to + 1) + 1
          : Math.max(reach(table, at + 1, to), reach(table, at, to + 1));
    }
  }
  return table;
}

/** Neighbours of one kind become one piece. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last?.kind === piece.kind)
      whole[whole.length - 1] = { ...last, text: last.text + piece.text };
    else if (piece.text !== '') whole.push(piece);
  }
  return whole;
}
