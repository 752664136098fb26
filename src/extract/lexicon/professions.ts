/** What people have learned, by families. Origin: the names of occupations in national statistics, shortened to those that news copy puts beside a name. */

/** Family: professions of it. A person of one is seldom of another one of the family. */
export const PROFESSIONS = `
academia: professor, lecturer, reader
sciences: biologist, chemist, physicist, geologist, botanist, zoologist, astronomer, astrophysicist, mathematician, statistician, ecologist, geneticist, meteorologist, oceanographer, palaeontologist = paleontologist, seismologist, hydrologist, climatologist, entomologist, biochemist, microbiologist, neuroscientist, forecaster
society: economist, historian, sociologist, anthropologist, archaeologist = archeologist, psychologist, philosopher, linguist, geographer, demographer
medicine: nurse, midwife, pharmacist, cardiologist, radiologist, oncologist, neurologist, paediatrician = pediatrician, psychiatrist, anaesthetist = anesthesiologist, dermatologist, epidemiologist, virologist, immunologist, pathologist, obstetrician, gynaecologist, urologist, dentist, paramedic, dietitian, vet
music: violinist = first violinist = violin player, violist = viola player, cellist = cello player, double bassist = double bass player, pianist, flautist = flutist = flute player, oboist = oboe player, clarinettist = clarinetist = clarinet player, saxophonist = saxophone player, bassoonist = bassoon player, trumpeter = trumpet player, trombonist = trombone player, horn player = hornist, tuba player, percussionist, timpanist, drummer, guitarist, bassist, harpist = harp player, accordionist, singer, soprano, tenor, baritone
building: architect, engineer = developer = programmer, surveyor, planner, builder, plumber, electrician, carpenter, accountant, auditor, actuary, designer
museum: archivist, librarian, conservator, restorer
law: barrister, solicitor, notary, paralegal, usher, bailiff, interpreter, translator, stenographer
stage: actor = actress, playwright, director of photography, screenwriter, dancer, comedian
kitchen: chef = cook, baker, butcher, brewer, waiter
schools: teacher, teaching assistant, tutor, lollipop lady = lollipop man
land: farmer, shepherd, gamekeeper, forester, gardener, groundsman, beekeeper, vet = veterinarian = veterinary surgeon, ranger
rescue: firefighter, police officer, lifeguard, prison officer
roads: bus driver, lorry driver, train driver, taxi driver, signaller, stationmaster, postman = postwoman
shops: shopkeeper, grocer, greengrocer, fishmonger, florist, hairdresser, barber, publican, hotelier, jeweller, bookseller, tailor
crafts: blacksmith, stonemason, joiner, thatcher, shipwright, boatbuilder, cabinetmaker, glassblower, bookbinder, potter, weaver, saddler
water: harbourmaster, pilot, skipper, coxswain, lighthouse keeper
`;
