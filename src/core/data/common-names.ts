/**
 * What the world calls by more than one name, whether or not a text says so. Each line: the full names of one thing, and
 * behind a colon what is short for it. Where an abbreviation is the name that all know, it is among the full ones. Facts
 * of common knowledge; the choice is ours.
 */
export const COMMON_NAMES = `
United States, United States of America: US, USA
United Kingdom, Great Britain, Britain: UK
United Arab Emirates: UAE
Soviet Union, Union of Soviet Socialist Republics: USSR
United Nations, United Nations Organization, United Nations Organisation: UN, UNO
European Union: EU
World Health Organization, World Health Organisation: WHO
World Trade Organization, World Trade Organisation: WTO
International Monetary Fund: IMF
International Atomic Energy Agency: IAEA
International Labour Organization, International Labor Organization, International Labour Organisation: ILO
Food and Agriculture Organization, Food and Agriculture Organisation: FAO
General Agreement on Tariffs and Trade: GATT
Organization for Economic Cooperation and Development, Organisation for Economic Cooperation and Development: OECD
Federal Reserve, US Federal Reserve, Fed, US Fed
OPEC, Organization of Petroleum Exporting Countries, Organization of the Petroleum Exporting Countries
NATO, North Atlantic Treaty Organization, North Atlantic Treaty Organisation
ASEAN, Association of Southeast Asian Nations, Association of South East Asian Nations
UNESCO, United Nations Educational Scientific and Cultural Organization
UNICEF, United Nations Children's Fund
UNHCR, United Nations High Commissioner for Refugees
`;

/** The same of what is so only for a place; the states of America as newspapers shorten them, where that is clear. */
export const COMMON_PLACE_NAMES = `
New Zealand: NZ
Hong Kong: HK
South Korea, Republic of Korea: ROK
North Korea, Democratic People's Republic of Korea: DPRK
China, People's Republic of China: PRC
Russia, Russian Federation
Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo: DRC
Papua New Guinea: PNG
Alabama: Ala.
Arizona: Ariz.
Arkansas: Ark.
California: Calif.
Colorado: Colo.
Connecticut: Conn.
Delaware: Del.
Florida: Fla.
Illinois: Ill.
Indiana: Ind.
Kansas: Kan.
Kentucky: Ky.
Louisiana: La.
Maryland: Md.
Massachusetts: Mass.
Michigan: Mich.
Minnesota: Minn.
Mississippi: Miss.
Missouri: Mo.
Montana: Mont.
Nebraska: Neb.
Nevada: Nev.
New Hampshire: NH
New Jersey: NJ
New Mexico: NM
New York: NY
North Carolina: NC
North Dakota: ND
Oklahoma: Okla.
Oregon: Ore.
Pennsylvania: Pa.
Rhode Island: RI
South Carolina: SC
South Dakota: SD
Tennessee: Tenn.
Texas: Tex.
Vermont: Vt.
Virginia: Va.
Wisconsin: Wis.
Wyoming: Wyo.
`;
