import { nameKeys } from '../../../rules/name-key.ts';

/** Closed-class words, adverbs, dates: what opens sentences, or has a capital without being a name. */
export const ordinary = nameKeys(`
  the, a, an, this, that, these, those, i, me, my, mine, you, your, yours, he, him, his, she, her, hers, it, its, we, us, our, they, them,
  their, who, whom, whose, which, what, when, where, why, how, and, or, but, nor, so, yet, if, unless, until, while,
  although, though, because, since, as, than, whether, after, before, during, in, on, at, by, for, from, to, of, off, with, without,
  within, into, onto, over, under, above, below, between, among, against, about, around, across, through, throughout, toward, towards,
  up, down, out, near, behind, beyond, despite, according, instead, like, unlike, per, via, not, no, yes, all, any, both, each, every, either,
  neither, few, many, much, more, most, less, least, some, several, such, other, others, another, one, two, three, four, five, six, seven, eight,
  nine, ten, hundred, hundreds, thousand, thousands, million, millions, billion, billions, first, second, third, last, next, only, just, also, too, very,
  still, already, now, then, there, here, today, tomorrow, yesterday, tonight, once, twice, again, always, never, often, sometimes,
  however, moreover, meanwhile, nevertheless, nonetheless, therefore, thus, hence, otherwise, perhaps, maybe, indeed,
  later, earlier, soon, recently, finally, eventually, currently, previously, officially, apparently, is, are, was, were, be, been, being, am, do, does, did, has, have, had,
  will, would, can, could, shall, should, may, might, must, let, please, thanks, thank, hi, hello, hey, dear, ok, okay, well, oh, wow, sorry, good, great, best, bad, new, old, young,
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july, august, september,
  october, november, december, mon, tue, wed, thu, fri, sat, sun, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec,
  mr, mrs, ms, dr, sir, madam, god, internet, web, photo, photos, video, image, source, read, watch, see, follow, share, click,
  news, breaking, update, updated, exclusive, opinion, analysis, comment, business, politics, sport, sports, world, culture, technology, science, health, home, services, terms,
  people, police, officials, authorities, residents, protesters, scientists, researchers, experts, investors, workers, critics, supporters, students, users, children, women, men, everyone, everything, nothing, something, someone, anyone, nobody,
  ask, get, go, give, make, take, try, use, look, call, check, just, try, email, subject, attached, regards, note, re, fw, fwd, cc, asap, faq, lol, btw, imho, please, n't, 's, 'm, 've, 're, 'll, 'd`);

export const ordinaryAcronyms = nameKeys(`
  ip, dna, rna, gdp, vat, ceo, cfo, coo, cto, cio, ngo, sme, cv, sms, pc, tv, dvd, cd, gps, usb, vpn, url, html, pdf, sim, led, lcd, hd, suv, vip, qr,
  hr, ai, vr, ar, api, sos, ok, aids, hiv, std, ivf, pcr, mri, covid, covid-19, gmo, co2, uv, ipo, m&a, r&d, it, id, faq, atm, ac, dc, am, pm, ad, bc, ps, nb, re, asap, lol, diy,
  ii, iii, iv, vi, vii, viii, ix, xi, xii, esg, etf, mp, mps, usa today ok, q&a, phd, mba, ba, ma, msc, bbq, ufo, pr, gop pr, cpi, nft, ebitda, ev, evs, lng, lgbt, lgbtq, tba, tbd, eta, hvac, iq, ph, rv`);
