/** Articles that nothing is wrong with, written for these tests. Between them they have what each kind of damage needs. */

const BRIDGE = `Bridge at Tollan opens after a nine-year wait

TOLLAN (Riverside Wire) - An international team of engineers opened the new bridge at Tollan on Monday, June 3, 2019, an hour ahead of
a storm that would have kept the ministers away.

"It's the first bridge I've cut a ribbon for that didn't sway," said Ottoline Marsh, the region's president. "We're not used to that, and
I wouldn't want to be."

The eight-lane crossing cost 340 million crowns, a fifth more than planned, and a U.S. company built the towers. It wasn't the
cheapest offer; the U.S. firm had promised to finish within an agreed time, and it did. Another U.S. bidder has sued.

Marsh's deputy, Anselm Koch, told reporters that the toll would be "about the price of a sandwich". He said a well-known bakery had already
asked which sandwich. The council hasn't decided, but it won't take long; a one-off payment is an option as well.

"They'll argue about the bread," Koch said, "and then they'll argue about the butter."

The old ferry, whose crew of 11 can't be moved to the bridge, makes its last trip on Friday. Its captain, Ida Bloom, isn't sad: she has bought
a horse and a year-round stall at the market, where she doesn't plan to sell fish.

Russia and an unnamed lender in the north paid for the access roads. Neither has asked for its money back, and the region's treasurer, who
keeps a low-cost office above the ferry's ticket hall, has not offered it. Koch & Sons, an iron works, made the rails.

"I looked at the contract twice," said the treasurer, Emil Tarn. "There is an exit clause, and there is a hole in it."
`;

const MUSEUM = `Museum’s stolen clock turns up in the café next door


Museum’s director calls it ‘the shortest theft on record’

DUNMERE — An oak clock that vanished from the town’s museum on Saturday, May 4, 2019, has been found in the café next door, where it’s
been keeping the time for a week — five minutes slow, as it always did.

“I didn’t steal it, I couldn’t lift it,” said Fiadh Ó Briain, who runs the café. “It was here on Sunday morning, so I wound it.”

The museum’s director, José Almeida, called that an honest answer. He said he’d looked for the clock in Köln and in Zürich, on the advice
of an expert whom he won’t hire again, but he hadn’t looked through the window.

The police aren’t so sure. A young-looking man with a hand-cart was seen on the square that night, and a half-eaten éclair lay on the
museum’s steps; it’s now in an evidence bag. “We’re following the cream,” Inspector Maud Okafor told the town’s radio station.

Almeida’s staff haven’t moved the clock yet. It weighs as much as a piano, the café’s guests like it, and a naïve visitor left a tip
for it. “You’d be surprised what they’ll pay to watch it lose a minute,” said Ó Briain.

The council doesn’t object. Its chair, Søren Vik, said that an exchange was possible: the museum could have the café’s coffee machine, an
object that wasn’t younger than the clock — and never worked, either.
`;

export const CLEAN_TEXTS: readonly string[] = [BRIDGE, MUSEUM];
