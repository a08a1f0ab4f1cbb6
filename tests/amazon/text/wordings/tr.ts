import type { WordingTable } from '../wording.ts';

export const tr: WordingTable = {
  language: 'tr',
  marketplace: 'amazon.com.tr',
  wordings: [
    [
      'Hesabınıza 1.250,00 TL promosyon kredisi eklendi. Kredi 31 Mart 2027 tarihine kadar geçerlidir.',
      { amount: '1250.00 TRY', ends: '2027-03-31' },
    ],
    [
      '50 TL tutarındaki promosyon krediniz 14.04.2027 tarihine kadar kullanılabilir.',
      { amount: '50.00 TRY', ends: '2027-04-14' },
    ],
    [
      '₺75 değerinde promosyon kredisi. Son kullanım tarihi: 30/09/2027.',
      { amount: '75.00 TRY', ends: '2027-09-30' },
    ],
    [
      '60 TL promosyon kredisi, tanımlandığı tarihten itibaren 60 gün geçerlidir.',
      { amount: '60.00 TRY', after: '60 days issue' },
    ],
    [
      '50 TL promosyon krediniz 20 Mart tarihine kadar geçerlidir.',
      { amount: '50.00 TRY', likely: '2027-03-20' },
    ],
    ['Promosyon kredisi genellikle 90 gün geçerlidir.', {}],
    [
      '250 TL ve üzeri siparişlerde 50 TL indirim, 28 Şubat 2027 tarihine kadar.',
      { amount: '50.00 TRY', min: '250.00 TRY', role: 'redeem', ends: '2027-02-28' },
    ],
    [
      '%20 indirim, en fazla 100 TL, 8 Ağustos 2027 tarihine kadar.',
      { percent: 20, max: '100.00 TRY', ends: '2027-08-08' },
    ],
    ['Promosyon kredisi yalnızca Amazon tarafından satılan ürünlerde geçerlidir.', { seller: 'amazon' }],
    ['250 TL değerindeki hediye kartınız eklendi.', 'other'],
    ['Paranız iade edildi: 182 TL para iadesi.', 'other'],
    ['Hepsiburada 250 TL üzeri alışverişe 50 TL kupon, 3 Mart 2027 tarihine kadar.', 'other'],
    ['Günün fırsatı: kulaklıkta %30 indirim, 999 TL yerine 699 TL.', 'other'],
    ['Kupon, verildiği tarihten itibaren 60 gün geçerlidir.', { after: '60 days issue' }],
    [
      '30 Kasım 2025 tarihine kadar en az 600 TL tutarında bebek bezi alın, 31 Ocak 2026 tarihine kadar geçerli 120 TL kupon kazanın.',
      { amount: '120.00 TRY', min: '600.00 TRY', role: 'earn', ends: '2026-01-31', offer: '2025-11-30' },
    ],
    [
      'Uygulamada 250 TL üzeri alışverişe 50 TL indirim, 8 Mart 2026 Pazar gününe kadar.',
      { amount: '50.00 TRY', min: '250.00 TRY', role: 'redeem', ends: '2026-03-08' },
    ],
  ],
};
