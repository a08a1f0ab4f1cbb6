import { framed, type ShopPage, type Visit } from '../frame.ts';

/** The pages that stand between a shopper and a balance. None of them says anything about credits. */

/** The reward page itself, asking to sign in. */
export function signedOut(visit: Visit): ShopPage {
  return framed(
    { ...visit, customerId: null },
    {
      title: 'Your rewards',
      main: '<h1>Your rewards</h1><p>Please sign in to see your balance.</p><a href="/ap/signin">Sign in</a>',
    },
  );
}

/** The whole sign-in form, under whatever address was asked for. */
export function signIn(): ShopPage {
  return {
    status: 200,
    html: `<!doctype html><html lang="en-us"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<title>Sign-In</title></head><body><div id="authportal-main-section">
<form name="signIn" method="post" action="/ap/signin"><h1>Sign in</h1>
<label for="ap_email">Email or mobile phone number</label><input type="email" id="ap_email" name="email">
<input type="submit" id="continue" value="Continue"></form></div></body></html>`,
  };
}

export function robotCheck(): ShopPage {
  return {
    status: 200,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<title>Robot Check</title></head><body><form method="get" action="/errors/validateCaptcha">
<h4>Type the characters you see</h4><input id="captchacharacters" name="field-keywords" type="text">
<button type="submit">Go on</button></form></body></html>`,
  };
}

export function brokenPage(visit: Visit): ShopPage {
  return framed(visit, {
    title: 'Sorry! Something went wrong!',
    status: 503,
    main: '<h1>Sorry! Something went wrong!</h1><p>Please go back and try again.</p>',
  });
}

export function notFound(visit: Visit): ShopPage {
  return framed(visit, {
    title: 'Page Not Found',
    status: 404,
    main: '<h1>No such page</h1><p>The local shop has no page under this address.</p><a href="https://shop.test/">What to try</a>',
  });
}
