import type { WordingTable } from '../wording.ts';

/** Offers, mails and what looks like them, beyond the plain wordings in `en.ts`. */
export const enOffers: WordingTable = {
  language: 'en',
  marketplace: 'amazon.com',
  wordings: [
    [
      'To redeem, add at least $50 worth of eligible products to your cart; $15 will be deducted at checkout. Offer ends Sunday, June 14, 2026 at 11:59 PM (PT), or while supplies last.',
      { amount: '15.00 USD', min: '50.00 USD', role: 'redeem', ends: '2026-06-14' },
    ],
    [
      'Get 10% back, up to $20, as a promotional credit when you spend $100 or more on patio furniture by July 5, 2026. Credit valid until August 31, 2026.',
      {
        percent: 10,
        max: '20.00 USD',
        min: '100.00 USD',
        role: 'earn',
        ends: '2026-08-31',
        offer: '2026-07-05',
      },
    ],
    [
      'As part of a new promotion, Amazon is giving Prime members a $10 credit if they buy a $40 gift card. The deal runs through Monday, December 8, 2025, and the credit must be used by January 19, 2026.',
      { amount: '10.00 USD', min: '40.00 USD', role: 'earn', ends: '2026-01-19', offer: '2025-12-08' },
    ],
    [
      'If any of the products related to this promotion are returned, your refund will equal the amount you paid for the product, subject to applicable refund policies.',
      { returns: false },
    ],
    ['Reminder: your $50 Amazon gift card balance never expires. Redeem it on millions of items.', 'other'],
    [
      'Your Subscribe & Save order is coming up: 5 items, you save $7.20 (15%). Make changes by Feb 12.',
      'other',
    ],
    [
      'You have £6.20 of promotional balance. £4.20 will expire on 3 March 2026 and £2.00 will expire on 9 April 2026.',
      [
        { amount: '4.20 GBP', ends: '2026-03-03' },
        { amount: '2.00 GBP', ends: '2026-04-09' },
      ],
      'amazon.co.uk',
    ],
    [
      'Download the Amazon Shopping app and sign in for the first time by 28/02/2026 to receive £5 off your next order of £15+. Your £5 is valid for 14 days after sign-in.',
      { amount: '5.00 GBP', min: '15.00 GBP', role: 'redeem', after: '14 days', offer: '2026-02-28' },
      'amazon.co.uk',
    ],
    [
      'Spend between £50 and £500 on your gift card top-up and get £8 promotional credit, which you can spend until 15 January 2027. Promotion ends 30 November 2026.',
      { amount: '8.00 GBP', ends: '2027-01-15', offer: '2026-11-30' },
      'amazon.co.uk',
    ],
    [
      'Rs 150 back as Amazon Pay balance on a minimum order of Rs 1,000, once per customer, 1st to 7th June 2019; credited within 3 days of shipment.',
      { amount: '150.00 INR', min: '1000.00 INR', role: 'earn', offer: '2019-06-07', limit: 1 },
      'amazon.in',
    ],
    [
      'Whoever uploads a first photo gets $15 off a later order of at least $30, which must be placed by August 2, 2023.',
      { amount: '15.00 USD', min: '30.00 USD', role: 'redeem', ends: '2023-08-02' },
    ],
    [
      'The promotion: 4 stamps = $10. Offer runs May 10 - June 8, 2021; the $10 expires June 30, 2021.',
      { amount: '10.00 USD', ends: '2021-06-30', offer: '2021-06-08' },
    ],
    [
      'Discover cardmembers: take 40% off, up to $50, when paying with at least one cent of cashback bonus at Amazon.',
      'other',
    ],
    ['Subscribe & Save: 15% off with five items, change or cancel anytime.', 'other'],
    [
      'To qualify, customers must make a purchase of at least $20 using Amazon One by November 30, 2025. Credits of $5 will be issued by December 15, 2025 and are valid through January 31, 2026.',
      { amount: '5.00 USD', min: '20.00 USD', role: 'earn', ends: '2026-01-31', offer: '2025-11-30' },
    ],
    [
      'Amazon is once again offering a $12.50 credit when customers buy a $50 gift card using promo code GIFT50 now through December 12, 2025.',
      { amount: '12.50 USD', min: '50.00 USD', role: 'earn', offer: '2025-12-12' },
    ],
    [
      'You used $6.00 of your promotional credit. Remaining balance: $9.00, expiring October 2, 2026.',
      { amount: '9.00 USD', ends: '2026-10-02' },
    ],
    ['Deal alert: AirPods Pro $189.99 (24% off). Ends tonight.', 'other'],
    [
      'The promotional credit of INR 500 shall be valid for a period of 60 (sixty) days from the date of credit and cannot be clubbed with any other offer.',
      { amount: '500.00 INR', after: '60 days issue', stackable: false },
      'amazon.in',
    ],
    [
      'A$7 off your first Amazon AU app order of A$40+. Ends 11:59pm AEDT 29 Nov 2025. Items sold by Amazon AU only.',
      { amount: '7.00 AUD', min: '40.00 AUD', role: 'redeem', ends: '2025-11-29', seller: 'amazon' },
      'amazon.com.au',
    ],
    [
      'Enjoy $15 toward your next purchase of eligible pet food when your cart contains at least $45 of participating items. Now through Feb 28, 2026.',
      { amount: '15.00 USD', min: '45.00 USD', role: 'redeem', ends: '2026-02-28' },
    ],
    [
      'Prime Day early offer (ends July 10, 2023): buy a $60 Amazon gift card, get a $5 credit.',
      { amount: '5.00 USD', min: '60.00 USD', role: 'earn', offer: '2023-07-10' },
    ],
    [
      'Valid on items sold by Amazon.com or by third-party sellers. $6 promo credit. Expires Nov 1 2026.',
      { amount: '6.00 USD', ends: '2026-11-01', seller: 'any' },
    ],
    ['Buy 2, save 10% on select vitamins. Price shown at checkout.', 'other'],
    ['Save $40: the Echo Show is $89.99 until Monday.', 'other'],
    [
      'Amazon hands $10 to anyone who loads $100 to their balance in cash at a store; the bonus lands in the account within a few days and cannot buy gift cards.',
      { amount: '10.00 USD', min: '100.00 USD', role: 'earn', excluded: ['gift-cards'] },
    ],
    [
      'Get a $5 bonus credit with your first Alexa shopping order of $20 or more by September 30, 2021.',
      { amount: '5.00 USD', min: '20.00 USD', role: 'earn', offer: '2021-09-30' },
    ],
    [
      'Customers who got the email have until 3 a.m. ET on May 2, 2024 to use their $5.',
      { amount: '5.00 USD', ends: '2024-05-02' },
    ],
    [
      '20% Prime Student discount on textbooks, capped at $20 per order, until September 8, 2023.',
      { percent: 20, max: '20.00 USD', ends: '2023-09-08', eligible: ['books'] },
    ],
    [
      'New: Get a $5 credit when you set up Alexa on your phone and ask for a joke before Dec 24, 2025. The credit is usable through January 15, 2026 and only in the Amazon Shopping app.',
      { amount: '5.00 USD', ends: '2026-01-15', offer: '2025-12-24' },
    ],
    ['Today only: take an additional 20% off select Under Armour clothing.', 'other'],
    [
      'Get your $7 back: spend $7 on Amazon Music songs by Feb. 3, 2026 and $7 in digital credit is yours until March 3, 2026.',
      { amount: '7.00 USD', min: '7.00 USD', role: 'earn', ends: '2026-03-03', offer: '2026-02-03' },
    ],
    ['Save up to 30% on Amazon devices this weekend.', 'other'],
    ['Get $10 off your next Uber ride with Prime, through June 1, 2026.', 'other'],
    ['The coupon box on the product page takes $3 off the first Subscribe & Save delivery.', 'other'],
    [
      'Your Audible plan renews on April 1, 2026; you have 2 credits left, which expire on May 30, 2026.',
      'other',
    ],
    ['The bank takes $50 off your statement after $500 within three months.', 'other'],
  ],
};
