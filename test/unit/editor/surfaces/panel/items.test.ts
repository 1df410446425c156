import assert from 'node:assert/strict';
import '../../fake-vscode';
import { groupItem, rowItem } from '../../../../../src/editor/surfaces/panel/items';
import { arranged, rowsOf, type RowGroup } from '../../../../../src/editor/surfaces/panel/model';
import type { GroupBy } from '../../../../../src/editor/host/setting-values';
import { english } from '../../../../../src/messages';
import { snapshotOf } from '../../sample';

const rows = rowsOf(snapshotOf(), true, english);

const drawn = (by: GroupBy) =>
  rows.map((row) => {
    const { label, description, iconPath, contextValue, command } = rowItem(row, by);
    const { id, color } = iconPath as { id: string; color: { id: string } };
    assert.deepEqual(command?.arguments, [row.id]);
    return [label, description, id, color.id.replace('onTheRecord.', ''), contextValue];
  });

describe('the entries of the panel', () => {
  it('are known by their source, or by what was said where there is none', () =>
    assert.deepEqual(drawn('strength'), [
      ['Sources', 'the mill was doomed', 'question', 'vagueBorder', 'row noted'],
      ['Ada Prill', '“We are leaving,”', 'pass-filled', 'strongIcon', 'row'],
      ['“They knew. Everybody knew.”', 'quotation without a speaker', 'circle-slash', 'missingBorder', 'row'],
      ['It is believed', 'the owners left', 'question', 'vagueBorder', 'row'],
      ['Rents have fallen by half.', 'claim: a figure without a source', 'circle-slash', 'missingBorder', 'row'],
    ]));

  it('say their strength where the heading does not', () => {
    const labels = (by: GroupBy) => drawn(by).map(([label]) => label);
    assert.deepEqual(labels('order').slice(0, 3), [
      'Very weak: Sources',
      'Strong: Ada Prill',
      'Missing: “They knew. Everybody knew.”',
    ]);
    assert.deepEqual(labels('source').slice(0, 3), ['Very weak', 'Strong', 'Missing: “They knew. Everybody knew.”']);
  });

  it('stand under headings that count them', () => {
    const groups = arranged(rows, 'strength', english) as readonly RowGroup[];
    assert.deepEqual(
      groups.map((group) => {
        const { label, description, iconPath, contextValue } = groupItem(group);
        return [label, description, (iconPath as { id: string }).id, contextValue];
      }),
      [
        ['Missing', '2', 'circle-slash', 'group'],
        ['Very weak', '2', 'question', 'group'],
        ['Strong', '1', 'pass-filled', 'group'],
      ],
    );
    const [nobody] = arranged(rows, 'source', english) as readonly RowGroup[];
    assert.equal(groupItem(nobody!).iconPath, undefined);
  });
});
