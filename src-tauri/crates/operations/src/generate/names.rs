//! Names of people, departments and towns. Beside each part of a name stands how an e-mail address spells it.

/// The given names and family names of one language.
pub struct Culture {
    /// How many of a hundred people have such a name, about.
    pub weight: u32,
    /// Whether the family name is written first, and without a space.
    pub family_first: bool,
    /// Given names.
    pub given: &'static [(&'static str, &'static str)],
    /// Family names.
    pub family: &'static [(&'static str, &'static str)],
}

macro_rules! culture {
    ($weight:literal, $first:literal, [$($g:literal $ga:literal),*], [$($f:literal $fa:literal),*]) => {
        Culture { weight: $weight, family_first: $first, given: &[$(($g, $ga)),*], family: &[$(($f, $fa)),*] }
    };
}

/// Where names come from.
pub const CULTURES: &[Culture] = &[
    culture!(24, false,
        ["Alice" "alice", "James" "james", "Grace" "grace", "Oliver" "oliver", "Harriet" "harriet", "Samuel" "samuel",
         "Ruth" "ruth", "Callum" "callum", "Niamh" "niamh", "Rhys" "rhys", "Imogen" "imogen", "Theo" "theo"],
        ["O'Brien" "obrien", "Whitfield" "whitfield", "Marsh" "marsh", "MacLeod" "macleod", "Ashworth" "ashworth",
         "Null" "null", "Penhaligon" "penhaligon", "Okafor" "okafor", "Smith-Jones" "smith-jones", "Lee" "lee"]),
    culture!(20, false,
        ["Jürgen" "juergen", "Anke" "anke", "Lukas" "lukas", "Käthe" "kaethe", "Björn" "bjoern", "Sabine" "sabine",
         "Matthias" "matthias", "Heike" "heike", "Jörg" "joerg", "Friederike" "friederike"],
        ["Müller" "mueller", "Großmann" "grossmann", "Schäfer" "schaefer", "von der Heide" "vonderheide",
         "Weiß" "weiss", "Krüger" "krueger", "Petersen" "petersen", "Öztürk" "oeztuerk", "Brandt" "brandt"]),
    culture!(10, false,
        ["José" "jose", "María" "maria", "Íñigo" "inigo", "Lucía" "lucia", "Begoña" "begona", "Andrés" "andres"],
        ["García Márquez" "garcia", "Núñez" "nunez", "Ibáñez" "ibanez", "Ruiz" "ruiz", "de la Peña" "delapena"]),
    culture!(8, false,
        ["Zoé" "zoe", "Jean-François" "jean-francois", "Hélène" "helene", "Benoît" "benoit", "Anaïs" "anais"],
        ["Lefèvre" "lefevre", "d'Août" "daout", "Châtelain" "chatelain", "Noël" "noel", "Œuvrard" "oeuvrard"]),
    culture!(7, false,
        ["Agnieszka" "agnieszka", "Łukasz" "lukasz", "Małgorzata" "malgorzata", "Zdeněk" "zdenek", "Jiří" "jiri"],
        ["Wiśniewski" "wisniewski", "Dąbrowska" "dabrowska", "Dvořák" "dvorak", "Kowalczyk" "kowalczyk"]),
    culture!(6, false,
        ["Thị Hồng" "hong", "Minh Khôi" "khoi", "Quỳnh Anh" "quynhanh", "Đức" "duc"],
        ["Nguyễn" "nguyen", "Trần" "tran", "Phạm" "pham", "Đỗ" "do"]),
    culture!(5, false,
        ["Ольга" "olga", "Тарас" "taras", "Марія" "mariia", "Николай" "nikolai"],
        ["Шевченко" "shevchenko", "Коваль" "koval", "Бондаренко" "bondarenko"]),
    culture!(4, false,
        ["علي" "ali", "فاطمة" "fatima", "يوسف" "yusuf", "ليلى" "layla"],
        ["الحسيني" "alhusseini", "حداد" "haddad", "المصري" "almasri"]),
    culture!(3, false,
        ["שרה" "sarah", "דוד" "david", "נועה" "noa"],
        ["לוי" "levi", "כהן" "cohen", "בן־דוד" "bendavid"]),
    culture!(4, true,
        ["美咲" "misaki", "健太" "kenta", "伟" "wei", "秀英" "xiuying"],
        ["佐藤" "sato", "鈴木" "suzuki", "王" "wang", "欧阳" "ouyang"]),
    culture!(2, true,
        ["지우" "jiwoo", "민준" "minjun", "서연" "seoyeon"],
        ["김" "kim", "박" "park", "이" "lee"]),
    culture!(4, false,
        ["Νίκος" "nikos", "Ελένη" "eleni", "Þóra" "thora", "Søren" "soren", "Åsa" "asa"],
        ["Παπαδόπουλος" "papadopoulos", "Guðmundsdóttir" "gudmundsdottir", "Ångström" "angstrom", "Bjørnson" "bjornson"]),
    culture!(3, false,
        ["Aarav" "aarav", "प्रिया" "priya", "Oluwaseun" "oluwaseun", "Chiamaka" "chiamaka"],
        ["Iyer" "iyer", "शर्मा" "sharma", "Adébáyọ̀" "adebayo", "Ngũgĩ" "ngugi"]),
];

/// The departments and what their people cost centre begins with.
pub const DEPARTMENTS: &[(&str, u32)] = &[
    ("Customer Service", 4100),
    ("Engineering", 5200),
    ("Field Service", 4300),
    ("Finance & Controlling", 2100),
    ("Human Resources", 2300),
    ("IT Operations", 3100),
    ("Legal", 2500),
    ("Logistics", 6100),
    ("Marketing", 7100),
    ("Purchasing", 2700),
    ("Research & Development", 5400),
    ("Sales", 7300),
];

/// Towns with an office: name, code, and the currency its orders are paid in.
pub const TOWNS: &[(&str, &str, &str)] = &[
    ("Hamburg", "HAM", "EUR"),
    ("Boston", "BOS", "USD"),
    ("Hà Nội", "HAN", "VND"),
    ("Málaga", "AGP", "EUR"),
    ("Göteborg", "GOT", "EUR"),
    ("Austin", "AUS", "USD"),
    ("Kraków", "KRK", "EUR"),
    ("Lyon", "LYS", "EUR"),
    ("Đà Nẵng", "DAD", "VND"),
    ("Αθήνα", "ATH", "EUR"),
    ("Montréal", "YUL", "USD"),
    ("Cork", "ORK", "EUR"),
    ("Utrecht", "UTC", "EUR"),
    ("Zürich", "ZRH", "EUR"),
    ("תל אביב", "TLV", "USD"),
    ("大阪", "OSA", "USD"),
];

/// Shops that deliver.
pub const SUPPLIERS: &[&str] = &[
    "Bechtle AG",
    "Computacenter",
    "Insight",
    "CDW",
    "Cancom SE",
    "SHI International",
    "Södertech AB",
    "FPT Trading Co., Ltd.",
    "Miller & Sons Office Supplies",
];

/// A name of 200 characters, as every register has one somewhere.
pub const LONGEST: &str = "Maria Theresia Walburga Amalia Christina Philippa Ines Leopoldine Franziska Josepha Antonia Aloisia Karoline Wilhelmine Ottilie Kunigunde von Hohenstein-Langenburg zu Waldeck und Pyrmont-Schwarzenfels";
