import type { Role } from '../../lib/domain/table.ts';
import type { ImportKey } from '../../lib/wording/translate.ts';
import type { ImportVoice } from '../../lib/wording/voice.ts';

const NAMES: Record<Role, ImportKey> = {
  amount: 'importing.role.amount',
  currency: 'importing.role.currency',
  ends: 'detail.ends',
  endsTime: 'importing.role.endsTime',
  starts: 'importing.role.starts',
  name: 'detail.name',
  marketplace: 'empty.marketplace',
  account: 'place.field',
  kind: 'importing.role.kind',
  goods: 'importing.role.goods',
  use: 'importing.role.use',
  minimum: 'importing.role.minimum',
  code: 'code.label',
  zone: 'importing.role.zone',
  id: 'importing.role.id',
  amountIs: 'importing.role.amountIs',
  zoneFrom: 'importing.role.zoneFrom',
  standing: 'importing.role.standing',
};

/** What a column holds, by name. */
export function wordRole(role: Role, { translate }: ImportVoice): string {
  return translate(NAMES[role]);
}
