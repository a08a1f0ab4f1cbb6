import type { WordingTable } from '../wording.ts';

export const en: WordingTable = {
  language: 'en',
  marketplace: 'amazon.com',
  wordings: [
    [
      'We have added a $15.00 promotional credit to your account. It expires on March 9, 2027.',
      { amount: '15.00 USD', ends: '2027-03-09' },
    ],
    [
      'A courtesy credit of $7.50 is waiting for you. Use it by 04/18/2027.',
      { amount: '7.50 USD', ends: '2027-04-18' },
    ],
    [
      'You have received a US$20 promo credit, valid until 11:59 p.m. (PT) on June 30, 2027.',
      { amount: '20.00 USD', ends: '2027-06-30' },
    ],
    [
      'Your account has been credited with $3. The credit can be redeemed through Feb. 2, 2027.',
      { amount: '3.00 USD', ends: '2027-02-02' },
    ],
    [
      'Your £4 promotional credit must be used no later than 5th March 2027.',
      { amount: '4.00 GBP', ends: '2027-03-05' },
      'amazon.co.uk',
    ],
    [
      'Promotional balance: £12.50. Valid till 31/05/2027.',
      { amount: '12.50 GBP', ends: '2027-05-31' },
      'amazon.co.uk',
    ],
    [
      'A $10 promotional credit, good for 60 days from the date of issue.',
      { amount: '10.00 USD', after: '60 days issue' },
    ],
    [
      'This $5 credit expires 30 days after it is credited to your account.',
      { amount: '5.00 USD', after: '30 days issue' },
    ],
    ['Redeem your $8 reward within 2 weeks of today.', { amount: '8.00 USD', after: '14 days issue' }],
    [
      'The ₹150 promotional credit is valid for one year from the date of purchase.',
      { amount: '150.00 INR', after: '12 months purchase' },
      'amazon.in',
    ],
    ['The credit generally lasts about 90 days.', {}],
    ['I think the $5 promo credit is good until March 1, 2027.', { amount: '5.00 USD' }],
    ['Your $5 courtesy credit ends 3/4/2027.', { amount: '5.00 CAD' }, 'amazon.ca'],
    ['Your $5 courtesy credit ends 3/14/2027.', { amount: '5.00 CAD', ends: '2027-03-14' }, 'amazon.ca'],
    [
      'Your A$5 promotional credit expires 3/4/2027.',
      { amount: '5.00 AUD', ends: '2027-04-03' },
      'amazon.com.au',
    ],
    ['Use your $6 promo credit by March 20.', { amount: '6.00 USD', likely: '2027-03-20' }],
    ['Use your $6 promo credit by January 4.', { amount: '6.00 USD', likely: '2028-01-04' }],
    [
      'Your $9 promo credit must be spent by the end of April 2027.',
      { amount: '9.00 USD', ends: '2027-04-30' },
    ],
    [
      'You may use the $10 promotional credit from May 1, 2027 through May 14, 2027.',
      { amount: '10.00 USD', starts: '2027-05-01', ends: '2027-05-14' },
    ],
    [
      'Spend $40 on household essentials by May 3, 2027 and receive a $10 promotional credit. Use the credit by June 15, 2027.',
      { amount: '10.00 USD', min: '40.00 USD', role: 'earn', offer: '2027-05-03', ends: '2027-06-15' },
    ],
    [
      'Buy a qualifying item before June 1, 2027 to earn a $4 Kindle credit.',
      { amount: '4.00 USD', offer: '2027-06-01', eligible: ['digital/kindle-ebooks'] },
    ],
    [
      'Top up at least £50 between 1 and 14 June 2027 and get a £5 promotional credit. It is valid until 31 July 2027.',
      { amount: '5.00 GBP', min: '50.00 GBP', role: 'earn', offer: '2027-06-14', ends: '2027-07-31' },
      'amazon.co.uk',
    ],
    [
      'Get $5 off your next order of $25 or more with the code in the app. Ends 2/28/2027.',
      { amount: '5.00 USD', min: '25.00 USD', role: 'redeem', ends: '2027-02-28' },
    ],
    [
      'Save 20% on your first order, up to $15, with this promo code. Offer ends August 8, 2027.',
      { percent: 20, max: '15.00 USD', ends: '2027-08-08' },
    ],
    [
      'Take an extra 10% off select furniture, maximum discount $50. Valid May 2 - May 9, 2027.',
      { percent: 10, max: '50.00 USD', starts: '2027-05-02', ends: '2027-05-09', eligible: ['home'] },
    ],
    [
      'Use the $12 credit on a purchase of $60 or more of items sold by Amazon.com.',
      { amount: '12.00 USD', min: '60.00 USD', role: 'redeem', seller: 'amazon' },
    ],
    [
      'Your $10 promotional credit applies only to items shipped and sold by Amazon.com, not to third-party sellers.',
      { amount: '10.00 USD', seller: 'amazon', excluded: ['third-party'] },
    ],
    ['The promotional credit works on items from Amazon or third-party sellers.', { seller: 'any' }],
    ['The promotional code is valid on products sold by Northwind Candles.', { seller: 'named' }],
    [
      'Order from any item sold by Amazon.com and you will receive a $5 promotional credit.',
      { amount: '5.00 USD' },
    ],
    [
      'The credit cannot be used for gift cards, alcohol or Amazon devices.',
      { excluded: ['alcohol', 'amazon-devices', 'gift-cards'] },
    ],
    [
      'Your $3 digital credit can be used on eBooks, movies and apps.',
      {
        amount: '3.00 USD',
        eligible: ['digital/apps-games', 'digital/kindle-ebooks', 'digital/prime-video'],
      },
    ],
    [
      'Promotional credits excluding textbook rentals and Subscribe & Save.',
      { excluded: ['subscribe-and-save', 'textbooks-rental'] },
    ],
    [
      'The promotional credit is for single use; any unused portion will be forfeited.',
      { use: 'single', forfeited: true },
    ],
    [
      'The promo credit can be used across multiple orders until the balance is used up.',
      { use: 'drawdown' },
    ],
    [
      'Limit one promotional code per customer. Cannot be combined with other offers.',
      { limit: 1, stackable: false },
    ],
    [
      'Promotional credits are non-transferable and have no cash value.',
      { transferable: false, cash: false },
    ],
    ['This promotional credit may be combined with other coupons.', { stackable: true }],
    ['The promotional credit does not cover taxes or shipping.', { tax: false }],
    ['If you return an item, the promotional credit will not be restored.', { returns: false }],
    ['Your credit can typically be combined with other coupons.', {}],
    [
      '$2.00 expires on May 4, 2027. $3.50 expires on May 30, 2027. These are your No-Rush rewards.',
      [
        { amount: '2.00 USD', ends: '2027-05-04' },
        { amount: '3.50 USD', ends: '2027-05-30' },
      ],
    ],
    ['Your gift card balance is $25.00. Gift cards never expire.', 'other'],
    ['Your refund of $18.20 has been issued to your Visa card.', 'other'],
    ['Your package was delivered today. Order total: $44.10.', 'other'],
    ['Price drop: the kettle is now $24.99 (was $39.99).', 'other'],
    ['You have 4,300 points worth $43.00.', 'other'],
    ['Spend $75 at Walmart and get a $15 voucher until March 3, 2027.', 'other'],
    [
      "Hi Dana, because your parcel came late we've put $5 in promotional funds on your account. They will be applied automatically to your next order of items sold and shipped by Amazon.com. The funds expire six months after today.",
      { amount: '5.00 USD', after: '6 months issue', seller: 'amazon' },
    ],
    [
      "You're invited: 25% off one Amazon Fresh order, max savings $20, min. purchase $50. Use code at checkout before May 9, 2027.",
      {
        percent: 25,
        max: '20.00 USD',
        min: '50.00 USD',
        role: 'redeem',
        ends: '2027-05-09',
        eligible: ['grocery-fresh'],
      },
    ],
    [
      "Spend £20 with small businesses from 21 June to 10 July 2027 and we'll give you £10 to spend on Prime Day (12-13 July 2027). The £10 voucher can be used once, on anything sold by Amazon.co.uk; whatever is left is lost.",
      {
        amount: '10.00 GBP',
        min: '20.00 GBP',
        role: 'earn',
        starts: '2027-07-12',
        ends: '2027-07-13',
        offer: '2027-07-10',
        seller: 'amazon',
        use: 'single',
        forfeited: true,
      },
      'amazon.co.uk',
    ],
    [
      "I chatted and they gave me a $25 credit for the lost package. It's only good on stuff shipped and sold by Amazon and I need to use it before Aug 1, 2026.",
      { amount: '25.00 USD', ends: '2026-08-01', seller: 'amazon' },
    ],
    [
      'Buy $100 in Amazon.ca gift cards by December 20, 2026 and receive a $10 promotional credit. The credit expires January 31, 2027.',
      { amount: '10.00 CAD', min: '100.00 CAD', role: 'earn', ends: '2027-01-31', offer: '2026-12-20' },
      'amazon.ca',
    ],
    [
      'Terms and Conditions:\n\n• Offer begins May 1, 2027 and ends May 31, 2027.\n• Spend $50 or more on eligible groceries in a single order.\n• You will receive a $15 promotional credit within 7 days of delivery.\n• The promotional credit expires at 11:59 p.m. PT on July 31, 2027.\n• Limit one credit per household and account.\n• Credit applies to products sold by Amazon.com only. Digital content, gift cards and Prime memberships are excluded.\n• If items are returned, the value of the promotional credit may be deducted from the refund.',
      {
        amount: '15.00 USD',
        min: '50.00 USD',
        role: 'earn',
        ends: '2027-07-31',
        offer: '2027-05-31',
        seller: 'amazon',
        excluded: ['digital', 'gift-cards', 'subscriptions'],
        returns: false,
      },
    ],
    [
      'Enter code SAVE15NOW at checkout for $15 off $75 of clothing shipped and sold by Amazon.com. Expires 11/30/2026 at 11:59 PM PST. One use per account.',
      {
        amount: '15.00 USD',
        min: '75.00 USD',
        role: 'redeem',
        ends: '2026-11-30',
        seller: 'amazon',
        limit: 1,
        eligible: ['clothing'],
      },
    ],
    [
      'Reload $50 or more to your Gift Card Balance by 11:59 p.m. ET on December 1, 2026 and get a $7 promotional credit valid until January 15, 2027.',
      { amount: '7.00 CAD', min: '50.00 CAD', role: 'earn', ends: '2027-01-15', offer: '2026-12-01' },
      'amazon.ca',
    ],
    ['We noticed you left items in your cart. Save 15% when you Subscribe & Save.', 'other'],
    ['Your Prime Video rental expires in 48 hours. Rented for $3.99 on May 1, 2027.', 'other'],
    ['Lightning Deal: 40% off wireless earbuds, ends in 2 hours. $29.99.', 'other'],
    [
      'Thank you for your order. Subtotal $20.00, Promotion Applied: -$5.00, Total $15.00. Arriving Friday.',
      'other',
    ],
    [
      'Your credit card ending in 1111 was declined. Update by May 3, 2027 to keep your order of $60.12.',
      'other',
    ],
    ['Your refund of £12.00 has been credited to your Amazon gift card balance.', 'other', 'amazon.co.uk'],
    [
      'Barclaycard: spend £100 on Amazon and get £10 cashback to your card by 31 May 2027.',
      'other',
      'amazon.co.uk',
    ],
    ['You have won a scratch card: ₹20 Amazon Pay gift card, valid 1 year.', 'other', 'amazon.in'],
    ['20% off at JB Hi-Fi with code TECH20 until 1 June 2027.', 'other', 'amazon.com.au'],
    ['Buy one, get one 50% off select books. Sold by Amazon.com.', 'other'],
  ],
};
