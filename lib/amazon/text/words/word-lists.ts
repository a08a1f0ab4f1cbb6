import { listed } from '../../words/listed.ts';

export { listed };

/** `'one 1, two 2'`: words and the numbers that they mean; a word may stand for several spellings, `ein|eine 1`. */
export function numbered(pairs: string): Record<string, number> {
  return Object.fromEntries(
    pairs.split(', ').flatMap((pair) => {
      const [names = '', number] = pair.split(' ');
      return names.split('|').map((name) => [name, Number(number)]);
    }),
  );
}

/** `'inc corp no'`: words before a point that ends no sentence. */
export function abbreviated(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

/** Names of zones that every language prints; `et` and `est` are words elsewhere, and stand with English alone. */
export const COMMON_ZONES: Readonly<Record<string, string>> = {
  utc: 'UTC',
  gmt: 'Europe/London',
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  jst: 'Asia/Tokyo',
};

/** Shops and programmes that are not Amazon's, in any language: their offers look just like its credit. */
export const OTHER_SHOPS = String.raw`\b(?:walmart|veepee|showroomprive|vinted|shein|temu|aliexpress|(?<!\b(?:hi|hello|dear|hola|ciao|bonjour|hallo) )zara|douglas(?=:)|druni|petco|petsmart|nordstrom|yahoo|old navy|office depot|tchibo|worten|leroy merlin|conforama|nocibe|marionnaud|euronics|feltrinelli|primark|decathlon|sephora|cvs|walgreens|rite aid|macy's|kohl's|lowe's|wayfair|newegg|gamestop|morrisons|waitrose|currys|target circle|at target|costco|best buy|sam's club|kroger|home depot|ebay|etsy|samsung|google play|itunes|apple store|grubhub|doordash|uber(?: eats)?(?=:)|uber eats|lyft|instacart|hulu|netflix|spotify|disney\+|deliveroo|glovo|gorillas|flink|getir|wolt|rappi|ifood|too good to go|just eat|lieferando|starbucks|paypal|trendyol|hepsiburada|n11|migros|zalando|otto\.de|(?:bei|von) otto|media ?markt|(?<!sega )saturn|bei dm|rossmann|lidl|aldi|rewe|edeka|ikea|thalia|(?:bei|von)(?: der)? telekom|vodafone|fnac|darty|cdiscount|carrefour|auchan|leclerc|boulanger|la redoute|el corte ingles|mercadona|pccomponentes|unieuro|mediaworld|esselunga|coop voce|allegro|empik|rtv euro agd|biedronka|bol\.com|coolblue|albert heijn|ica kort|ica maxi|ica kvantum|ica(?=:)|elgiganten|ikano|rakuten|flipkart|myntra|bigbasket|swiggy|zomato|tata cliq|meesho|magalu|magazine luiza|mercado ?libre|mercado ?livre|americanas|casas bahia|picpay|liverpool|coppel|noon\.com|jarir|tesco|clubcard|sainsbury|argos|asda|john lewis|boots advantage|nectar|woolworths|coles|jb hi-?fi|kmart|loblaw|canadian tire|pc optimum|shoppers drug mart|payback|miles & more|avios|air miles)\b|楽天|ヤフー|ヨドバシ|ビックカメラ|paypay|dポイント|tポイント|メルカリ|マツモトキヨシ|マツキヨ|ウエルシア|ユニクロ|ニトリ|qoo10|au pay|d払い|line pay|(?<!\p{L})نون(?!\p{L})`;

/** What a bank gives back, in any language. */
export const BANKS = String.raw`\b(?:cardmembers?|chase (?:freedom|sapphire)|capital one|discover it|wells fargo|revolut|n26|boursorama|hdfc|icici|sbi|axis bank|kotak|citi ?bank|hsbc|barclay\w*|amex|american express|lloyds|santander|bbva|banamex|sparkasse|commerzbank|klarna|prime visa|amazon(?:\.\w{2,3})? (?:rewards |business )?(?:visa|mastercard|amex)|visa card statement)\b`;
