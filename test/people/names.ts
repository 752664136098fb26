/**
 * Five hundred invented people, ten of each naming custom: "Surname, Given" in the letters of their language. Real bearers of
 * a name are chance. A custom says in which order the parts are written and by which part a person is named again.
 */
export interface Custom {
  readonly culture: string;
  /** How a full name is written. */
  readonly order: 'given first' | 'surname first';
  /** What a second mention says: the surname, the first given name ("Sigríður"), or the last one ("Minh"). */
  readonly called: 'surname' | 'first' | 'last';
  readonly women: string;
  readonly men: string;
}

const WESTERN = { order: 'given first', called: 'surname' } as const;
const FIRST = { order: 'given first', called: 'first' } as const;
const EASTERN = { order: 'surname first', called: 'surname' } as const;

export const CUSTOMS: readonly Custom[] = [
  {
    culture: 'English',
    ...WESTERN,
    women: 'Ashworth, Harriet; Pemberton-Clarke, Imogen; Thackery, Louise; Wainwright, Judith Anne; Whittaker, Pippa',
    men: 'Blenkinsop, Giles; Cholmondeley, Rupert; Hargreaves, Colin; Oakeshott, Toby; Thistlewood, Graham',
  },
  {
    culture: 'Scottish',
    ...WESTERN,
    women: 'Abercrombie, Eilidh; MacDougall, Mairi; Colquhoun, Isla; McAllister, Shona; Dalrymple, Kirsty',
    men: 'Farquharson, Hamish; MacLennan, Ruaridh; Menzies, Callum; Urquhart, Fergus; McCorquodale, Ewan',
  },
  {
    culture: 'Welsh',
    ...WESTERN,
    women: 'Llewellyn, Angharad; Gwynne, Rhiannon; ap Rhys, Cerys; Prydderch, Lowri; Bevan, Siân',
    men: 'Cadwallader, Emrys; Pugh, Gethin; Trahearne, Ifan; Prosser, Aneurin; Gethings, Llŷr',
  },
  {
    culture: 'Irish',
    ...WESTERN,
    women: 'O’Rourke, Maeve; Ní Dhomhnaill, Gráinne; Gilhooley, Aoife; O’Shaughnessy, Caoimhe; Heffernan, Bríd',
    men: 'MacGiolla, Diarmuid; O’Driscoll, Pádraig; Kinsella, Tadhg; Ó Súilleabháin, Fionn; Mulcahy, Cormac',
  },
  {
    culture: 'French',
    ...WESTERN,
    women: 'Lefèvre, Agnès; Beauchamp, Hélène; Desrosiers, Maud; de La Rochette, Ségolène; Quémeneur, Annaïg',
    men: 'Charpentier, Jean-Baptiste; Grosjean, Rémi; d’Aubigné, Étienne; Thibaudeau, Loïc; Vasseur, Gaël',
  },
  {
    culture: 'German',
    ...WESTERN,
    women: 'Schäfer, Annegret; Köhler-Brandt, Ute; Weißenborn, Käthe; Lindemann, Friederike; Trautwein, Silke',
    men: 'Grünewald, Jörg; Hölzl, Maximilian; von Reichenau, Albrecht; Strauß, Detlef; Ziegenhagen, Torsten',
  },
  {
    culture: 'Swiss and Austrian',
    ...WESTERN,
    women: 'Aeschbacher, Ursina; Hürlimann, Regula; Oberhauser, Liesl; Zgraggen, Vreni; Pichler, Edeltraud',
    men: 'Bärtschi, Ueli; Innerhofer, Sepp; Rüegg, Beat; Kaltenbrunn, Alois; Schwarzenegg, Gottfried',
  },
  {
    culture: 'Dutch',
    ...WESTERN,
    women: 'van den Berg, Marijke; Hoogland, Saskia; ter Horst, Anneloes; Wijnbergen, Fenna; de Vries, Femke',
    men: 'van der Zijden, Joost; Kuipers, Wouter; ’t Hoen, Sjoerd; Dijkgraaf, Pim; op den Kamp, Rutger',
  },
  {
    culture: 'Belgian',
    ...WESTERN,
    women: 'Vandenbroucke, Lieve; Peeters, Godelieve; Wauters, Griet; Delvaux, Solange; Claessens, Hilde',
    men: 'Vermeersch, Koenraad; De Clercq, Bart; Lambrechts, Stijn; Mertens, Thibault; Van Hoecke, Dries',
  },
  {
    culture: 'Danish',
    ...WESTERN,
    women: 'Bjerregaard, Kirsten; Højgaard, Signe; Nørgaard, Ditte; Skovgaard, Merete; Ørsted, Rikke',
    men: 'Kjærgaard, Søren; Lauritzen, Mogens; Rasmussen, Troels; Thygesen, Bjørn; Aagesen, Niels',
  },
  {
    culture: 'Swedish',
    ...WESTERN,
    women: 'Sjöberg, Ulrika; Åkesdotter, Linnéa; Hägglund, Ebba; Lundqvist, Gunilla; Wallenström, Malin',
    men: 'Bäckström, Göran; Fältskog, Per-Olof; Nyqvist, Anders; Öberg, Lennart; Rehnquist, Torbjörn',
  },
  {
    culture: 'Norwegian',
    ...WESTERN,
    women: 'Haugland, Ingrid; Brekke, Solveig; Tørressen, Randi; Kvamme, Åshild; Nygård, Guro',
    men: 'Østby, Eirik; Fjeldstad, Trygve; Gundersen, Håkon; Skjelbred, Odd; Årnes, Sindre',
  },
  {
    culture: 'Finnish',
    ...WESTERN,
    women: 'Hämäläinen, Päivi; Kekkonen, Aino; Lehtimäki, Tuulikki; Virtanen, Helmi; Yli-Kovero, Satu',
    men: 'Koivuniemi, Jukka; Mäkelä, Pekka; Rautiainen, Veikko; Salokangas, Eero; Ylönen, Ilkka',
  },
  {
    culture: 'Icelandic',
    ...FIRST,
    women: 'Sigurðardóttir, Guðrún; Þorvaldsdóttir, Hrafnhildur; Jónsdóttir, Ásta; Ragnarsdóttir, Birna; Einarsdóttir, Sæunn',
    men: 'Þórarinsson, Ólafur; Gunnlaugsson, Hallgrímur; Kristjánsson, Steinþór; Egilsson, Þröstur; Halldórsson, Sigurjón',
  },
  {
    culture: 'Spanish',
    ...WESTERN,
    women: 'Ibáñez Quiroga, Begoña; Ordóñez Vidal, Pilar; Fuentes Zamora, María del Mar; Goikoetxea Arana, Nerea; Peñalver Soto, Inés',
    men: 'Echeverría Luna, Íñigo; Ruiz-Gallego, Álvaro; Castaño Molina, Juan Carlos; Puigdemunt Ferrer, Jordi; Sáenz Belmonte, Ramón',
  },
  {
    culture: 'Portuguese',
    ...WESTERN,
    women: 'Carvalho Pinto, Inês; Figueiredo, Conceição; dos Santos Brandão, Leonor; Magalhães, Graça; Queirós, Beatriz',
    men: 'Guimarães, João Pedro; Teixeira da Mota, Gonçalo; Vasconcelos, Simão; Falcão, Duarte; Albuquerque Reis, Nuno',
  },
  {
    culture: 'Italian',
    ...WESTERN,
    women: 'Bertolucci, Chiara; Della Valle, Ginevra; Mastrangelo, Ornella; Pagnozzi, Lucrezia; Zanichelli, Mariagrazia',
    men: 'D’Annibale, Ruggero; De Santis, Pierluigi; Fumagalli, Nicolò; Lo Cascio, Salvo; Scarpinato, Ettore',
  },
  {
    culture: 'Polish',
    ...WESTERN,
    women: 'Wiśniewska, Małgorzata; Błaszczyk, Jadwiga; Kowalczyk-Nowak, Elżbieta; Szymańska, Bożena; Żuławska, Agnieszka',
    men: 'Wójcikowski, Przemysław; Grzegorczyk, Stanisław; Łukasiewicz, Zbigniew; Mączyński, Wojciech; Świerczewski, Krzysztof',
  },
  {
    culture: 'Czech and Slovak',
    ...WESTERN,
    women: 'Dvořáková, Božena; Hrušková, Ľudmila; Nováčková, Jiřina; Procházková, Květa; Šťastná, Zdeňka',
    men: 'Ďurica, Ľuboš; Kučera, Bohumil; Říha, Vojtěch; Štěpánek, Radomír; Žižka, Jaromír',
  },
  {
    culture: 'Hungarian',
    ...WESTERN,
    women: 'Kovácsházi, Anikó; Szentpétery, Zsuzsanna; Fekete, Orsolya; Győrffy, Ágnes; Szilágyi, Erzsébet',
    men: 'Bárdosi, Gergő; Hegedűs, Lőrinc; Kőszegi, Bálint; Szőllősi, Zsolt; Végh, Miklós',
  },
  {
    culture: 'Romanian',
    ...WESTERN,
    women: 'Văcărescu, Ruxandra; Bălănescu, Ilinca; Ștefănescu, Smaranda; Țurcanu, Viorica; Munteanu, Crenguța',
    men: 'Brătescu, Răzvan; Constantinescu, Horațiu; Dobrogeanu, Mircea; Șerbănescu, Ștefan; Ungureanu, Gheorghe',
  },
  {
    culture: 'Greek',
    ...WESTERN,
    women: 'Papadaki, Eleftheria; Anagnostou, Despina; Karagiorgi, Theodora; Mavromati, Kalliopi; Xenaki, Fotini',
    men: 'Chatzidakis, Apostolos; Giannakopoulos, Thanasis; Kazantzidis, Evangelos; Sotiropoulos, Lefteris; Tsakalidis, Ioannis',
  },
  {
    culture: 'Turkish',
    ...WESTERN,
    women: 'Yıldırım, Ayşegül; Çelikkol, Gülşen; Demirtaş, Ebru; İnanç, Nilüfer; Özgüven, Şebnem',
    men: 'Aydoğan, Çağatay; Güneşli, İsmail; Kılıçoğlu, Mehmet Ali; Şahinkaya, Oğuz; Uzunçarşı, Tuğrul',
  },
  {
    culture: 'Russian',
    ...WESTERN,
    women: 'Belousova, Yekaterina; Gorshkova, Lyudmila; Kuznetsova, Anastasiya; Rozhdestvenskaya, Zinaida; Shcherbina, Yulia',
    men: 'Dolgorukov, Arkady; Khvostov, Yevgeny; Mikheyev, Vsevolod; Tchernyshev, Grigory; Zhuravlyov, Timofey',
  },
  {
    culture: 'Ukrainian',
    ...WESTERN,
    women: 'Bondarchuk, Oksana; Dzyuba, Solomiya; Kovalenko, Iryna; Tymchuk, Halyna; Yevtushenko, Zoryana',
    men: 'Hrytsenko, Taras; Ivashchenko, Bohdan; Lytvynenko, Ostap; Ruslanchuk, Kyrylo; Zabolotnyi, Yaroslav',
  },
  {
    culture: 'Serbian and Croatian',
    ...WESTERN,
    women: 'Đorđević, Jelena; Hadžić, Amra; Kovačević-Babić, Snježana; Petković, Dragica; Šimunić, Željka',
    men: 'Živković, Miloš; Čolak, Zvonimir; Grgić, Ante; Jakovljević, Đorđe; Perišić, Boško',
  },
  {
    culture: 'Levantine',
    ...WESTERN,
    women: 'Abu Hassan, Rania; Khoury, Joumana; al-Masri, Hanan; Haddadin, Lubna; Sabbagh, Nadine',
    men: 'al-Hariri, Bassam; Ghanem, Elias; Nassar, Tariq; Qabbani, Jihad; Abu Zayd, Khalil',
  },
  {
    culture: 'Gulf',
    ...WESTERN,
    women: 'Al-Qahtani, Noura; Al Mansoori, Hessa; bint Saqr, Moza; Al-Dosari, Latifa; Al-Kuwari, Aisha',
    men: 'Al-Otaibi, Faisal; bin Rashed, Hamdan; Al Suwaidi, Mohammed; Al-Shammari, Turki; Al-Balushi, Qais',
  },
  {
    culture: 'Egyptian and Maghrebi',
    ...WESTERN,
    women: 'Benhaddou, Ghizlane; El Fassi, Loubna; Abdel Rahman, Dalia; Bouazizi, Samia; Mansour, Yousra',
    men: 'Ben Youssef, Slimane; El-Sayed, Mahmoud; Ouyahia, Rachid; Tazi, Abdelkader; Zaghloul, Sherif',
  },
  {
    culture: 'Persian',
    ...WESTERN,
    women: 'Farrokhzadi, Golnaz; Hosseini, Shirin; Kiarostami, Mahnaz; Moghaddam, Niloufar; Tavakoli, Parvaneh',
    men: 'Bakhtiari, Siavash; Ebrahimi, Kaveh; Golshiri, Houshang; Rostami, Farhad; Zandipour, Behrouz',
  },
  {
    culture: 'Hebrew',
    ...WESTERN,
    women: 'Ben-Ami, Tamar; Lifshitz, Ayelet; Mizrahi, Yael; Rosenblum, Shoshana; Tzur, Hagit',
    men: 'Bar-Lev, Eitan; Halevi, Nahum; Peretz, Yehoshua; Shmueli, Gideon; Zilberman, Asaf',
  },
  {
    culture: 'North Indian',
    ...WESTERN,
    women: 'Chaturvedi, Ananya; Bhattacharya, Moushumi; Deshpande, Vaishali; Kaur, Harpreet; Srivastava, Nandini',
    men: 'Agnihotri, Devendra; Chakraborty, Subrata; Joshi, Prakash; Singh Dhillon, Gurpreet; Tripathi, Raghav',
  },
  {
    culture: 'South Indian',
    ...WESTERN,
    women: 'Balasubramaniam, Kavitha; Iyer, Meenakshi; Krishnamurthy, Lakshmi; Nambiar, Sreedevi; Venkatesan, Vidya',
    men: 'Gopalakrishnan, Murali; Menon, Unnikrishnan; Raghunathan, Srinivas; Subbarao, Venkata; Thirunavukkarasu, Arul',
  },
  {
    culture: 'Pakistani',
    ...WESTERN,
    women: 'Bukhari, Mehwish; Chaudhry, Saima; Durrani, Zarmina; Qureshi, Rukhsana; Zardari, Naheed',
    men: 'Afridi, Shahzaib; Gilani, Yousaf; Khattak, Imtiaz; Rajput, Waqas; Siddiqui, Zulfiqar',
  },
  {
    culture: 'Bangladeshi',
    ...WESTERN,
    women: 'Akhtar, Nasrin; Begum, Shirin; Chowdhury, Farzana; Khatun, Rokeya; Mazumder, Tahmina',
    men: 'Bhuiyan, Rafiqul; Hossain, Shakhawat; Miah, Anwarul; Rahman, Tanvir; Talukder, Mizanur',
  },
  {
    culture: 'Sri Lankan',
    ...WESTERN,
    women: 'Amarasinghe, Chandrika; Jayawardene, Dilrukshi; Kumaratunga, Nirmala; Sivakumaran, Thamizhini; Wickremasuriya, Manori',
    men: 'Dissanayake, Lasantha; Gunawardena, Asanka; Perera, Rohan; Rajapakse, Nalin; Wijesekara, Chaminda',
  },
  {
    culture: 'Chinese',
    ...EASTERN,
    women: 'Wang, Xiuying; Ouyang, Minhui; Zhang, Li; Chen, Yuxin; Huang, Ruolan',
    men: 'Li, Wei; Zhao, Jianguo; Sun, Haoran; Zhou, Qiang; Xu, Zhiming',
  },
  {
    culture: 'Japanese',
    ...WESTERN,
    women: 'Hasegawa, Michiko; Kurosaki, Yūko; Matsumoto, Sayaka; Ōnishi, Haruka; Takahashi, Ayumi',
    men: 'Fujiwara, Kenji; Inoue, Shin’ichi; Nakagawa, Daisuke; Saitō, Ryōta; Yamashita, Tetsuya',
  },
  {
    culture: 'Korean',
    ...EASTERN,
    women: 'Kim, Ji-woo; Park, Seo-yeon; Choi, Eun-kyung; Yoon, Hye-jin; Kang, Min-ah',
    men: 'Lee, Sang-hoon; Jung, Tae-yang; Hwang, Dong-hyun; Bae, Joon-ho; Seo, Kyung-min',
  },
  {
    culture: 'Vietnamese',
    order: 'surname first',
    called: 'last',
    women: 'Nguyễn, Thị Hương; Trần, Ngọc Lan; Phạm, Thùy Linh; Đặng, Minh Châu; Bùi, Khánh Vân',
    men: 'Lê, Quang Huy; Hoàng, Văn Thắng; Võ, Đình Phúc; Ngô, Bảo Khang; Đỗ, Trọng Nghĩa',
  },
  {
    culture: 'Thai',
    ...FIRST,
    women: 'Srisawat, Kanokwan; Chaiyaporn, Pimchanok; Wongsawat, Ratana; Thongchai, Supatra; Rattanakosin, Malee',
    men: 'Boonmee, Anucha; Jirapat, Somchai; Phromphan, Theerawat; Suksawat, Kittisak; Yodsanan, Niran',
  },
  {
    culture: 'Indonesian and Filipino',
    ...WESTERN,
    women: 'Kusumawardani, Dewi; Lestari, Wulan; Bautista, Maricel; Dimaculangan, Ligaya; Siregar, Ratna',
    men: 'Hutapea, Bambang; Prasetyo, Agus; Wibowo, Joko; Macaraeg, Jejomar; Pangilinan, Bayani',
  },
  {
    culture: 'Nigerian',
    ...WESTERN,
    women: 'Adeyemi-Cole, Folasade; Chukwu, Ngozi; Olúwasẹ́gun, Títílayọ̀; Okonjo, Ifeoma; Yakubu, Hauwa',
    men: 'Abubakar, Sanusi; Egwuatu, Chinedu; Nwosu, Obinna; Ogunleye, Babatunde; Tinubu-Bello, Kehinde',
  },
  {
    culture: 'Ghanaian',
    ...WESTERN,
    women: 'Acheampong, Akosua; Boateng, Abena; Dzifa-Mensah, Esi; Owusu-Ansah, Adwoa; Tetteh, Naa',
    men: 'Amponsah, Kwabena; Asante, Yaw; Kwarteng, Kofi; Nkrumah-Osei, Kwame; Quaye, Nii',
  },
  {
    culture: 'Kenyan',
    ...WESTERN,
    women: 'Achieng, Atieno; Kamau, Wanjiru; Mutua, Ndinda; Njoroge, Wambui; Wekesa, Nafula',
    men: 'Kiprotich, Kipchumba; Mwangi, Kariuki; Ochieng, Otieno; Odhiambo, Ouma; Wafula, Barasa',
  },
  {
    culture: 'Ethiopian',
    ...FIRST,
    women: 'Tesfaye, Almaz; Haile, Tsehay; Gebremariam, Mulu; Worku, Birtukan; Negash, Selamawit',
    men: 'Bekele, Dawit; Desta, Getachew; Lemma, Tadesse; Wolde, Yohannes; Mengistu, Zerihun',
  },
  {
    culture: 'South African',
    ...WESTERN,
    women: 'Dlamini, Nomvula; Khumalo, Thandeka; van Rensburg, Elmarie; Naidoo, Priyanka; Mokoena, Lerato',
    men: 'Botha, Kobus; du Plessis, Francois; Mthembu, Sipho; Ngcobo, Bhekizizwe; Tshabalala, Themba',
  },
  {
    culture: 'Brazilian and Mexican',
    ...WESTERN,
    women: 'Araújo Lima, Thaís; Cavalcanti, Débora; Hernández Ocampo, Guadalupe; Villaseñor, Xóchitl; Zepeda Ríos, Yolanda',
    men: 'Bittencourt, Cauã; de Assunção, Thiago; Nascimento, Raimundo; Cuauhtli Reyes, Efraín; Treviño Garza, Hugo',
  },
  {
    culture: 'American, Native American and Hawaiian',
    ...WESTERN,
    women: 'Washington-Tate, Latoya; Begaye, Shandiin; Kaʻahumanu, Leilani; Whitehorse, Dyani; Novak, Mary Beth',
    men: 'Kealoha, Kaimana; Littlefeather, Joseph; Tsosie, Ashkii; Vanderbilt, Tyrone; Kaleikini, Keoniʻana',
  },
  {
    culture: 'Māori and Pacific',
    ...WESTERN,
    women: 'Ngāwhare, Aroha; Parata-Hone, Mere; Tūhoe, Hinemoa; Fa’asavalu, Sina; Tupou, Mele',
    men: 'Pōtae, Wiremu; Te Kanawa, Rāwiri; Waititi-Hohepa, Tāmati; Leota, Tavita; Vainikolo, Sione',
  },
];
