import { describe, expect, it } from 'vitest';
import { readMarkings } from '../../../adapters/mime/markings.js';

const read = (fields: Record<string, string>) => readMarkings((name) => fields[name]);

describe('readMarkings', () => {
  it.each([
    ['Personal', 'personal'],
    ['private', 'private'],
    ['Company-Confidential', 'confidential'],
  ])('reads the sensitivity %s', (written, sensitivity) => {
    expect(read({ sensitivity: written })).toEqual({ sensitivity });
  });

  it('finds nothing in ordinary mail', () => {
    expect(read({})).toEqual({});
    expect(read({ sensitivity: 'normal', keywords: ' ' })).toEqual({});
  });

  it('reads labels of Purview, keywords and Gmail', () => {
    const purview =
      'MSIP_Label_1a_Enabled=true;MSIP_Label_1a_Name=Strictly confidential;MSIP_Label_1a_Method=Privileged';
    expect(
      read({ msip_labels: purview, keywords: 'HR, "Payroll"', 'x-gmail-labels': 'Inbox,Legal' }),
    ).toEqual({ labels: ['Strictly confidential', 'HR', 'Payroll', 'Inbox', 'Legal'] });
  });
});
