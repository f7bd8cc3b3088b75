//! The models a service desk has on its shelves.

use inventory::ModelFacts;

/// How a maker writes serial numbers; `s` stands for seven characters of the item's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Serial {
    /// `PF` and the seven: Lenovo.
    Lenovo,
    /// The seven alone, a service tag: Dell.
    Dell,
    /// `5CG` and the seven: HP.
    Hp,
    /// `C02` and the seven, then `Q05`: Apple.
    Apple,
    /// `R5` and the seven, then `ZK`: Samsung.
    Samsung,
    /// `FCW` and the seven, then `L`: Cisco.
    Cisco,
    /// `SN-` and the seven: the rest.
    Other,
}

impl Serial {
    /// The serial number with the item's own seven characters.
    pub fn with(self, own: &str) -> String {
        match self {
            Serial::Lenovo => format!("PF{own}"),
            Serial::Dell => own.to_owned(),
            Serial::Hp => format!("5CG{own}"),
            Serial::Apple => format!("C02{own}Q05"),
            Serial::Samsung => format!("R5{own}ZK"),
            Serial::Cisco => format!("FCW{own}L"),
            Serial::Other => format!("SN-{own}"),
        }
    }
}

/// Who or what usually has an asset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeper {
    /// A person.
    Person,
    /// A room.
    Place,
    /// A laptop or a server.
    Asset,
}

/// A product on the price list.
#[derive(Clone, Copy, Debug)]
pub struct Product {
    pub category: &'static str,
    pub manufacturer: &'static str,
    pub name: &'static str,
    pub number: &'static str,
    /// Warranty and life in months, fewest in stock; 0 says nothing.
    pub months: (u32, u32, u32),
    /// What one costs, in euros.
    pub price: u32,
    /// How many of a thousand assets are of it, about.
    pub weight: u32,
    pub serial: Serial,
    pub keeper: Keeper,
}

impl Product {
    /// The model as the register keeps it.
    pub fn facts(&self) -> ModelFacts {
        let some = |number: u32| (number > 0).then_some(number);
        ModelFacts {
            name: self.name.into(),
            manufacturer: self.manufacturer.into(),
            category: self.category.into(),
            number: self.number.into(),
            warranty_months: some(self.months.0),
            life_months: some(self.months.1),
            minimum_stock: some(self.months.2),
            notes: String::new(),
            merged: None,
        }
    }
}

macro_rules! products {
    ($($category:literal { $($maker:literal $name:literal $number:literal $months:tt $price:literal $weight:literal $serial:ident $keeper:ident;)* })*) => {
        &[$($(Product {
            category: $category, manufacturer: $maker, name: $name, number: $number, months: $months,
            price: $price, weight: $weight, serial: Serial::$serial, keeper: Keeper::$keeper,
        },)*)*]
    };
}

/// Laptops; what docks and headsets can be checked out to.
pub const LAPTOP: &str = "Laptop";

/// Everything on the price list.
pub const PRODUCTS: &[Product] = products! {
    "Laptop" {
        "Lenovo" "ThinkPad T14 Gen 4" "21HES00G00" (36, 48, 3) 1429 95 Lenovo Person;
        "Lenovo" "ThinkPad X1 Carbon Gen 11" "21HM004GGE" (36, 48, 0) 2189 38 Lenovo Person;
        "Dell" "Latitude 5440" "LAT5440-I5" (36, 48, 2) 1215 70 Dell Person;
        "Dell" "Precision 5680" "PREC5680" (36, 60, 0) 3349 14 Dell Person;
        "HP" "EliteBook 840 G10" "818L7EA" (36, 48, 2) 1388 62 Hp Person;
        "Apple" "MacBook Air 13 M3" "MRXN3" (12, 48, 2) 1349 46 Apple Person;
        "Apple" "MacBook Pro 14 M3 Pro" "MRX33" (12, 60, 0) 2599 22 Apple Person;
    }
    "Desktop" {
        "Dell" "OptiPlex 7010 Micro" "OP7010MFF" (36, 60, 2) 879 34 Dell Person;
        "HP" "Z2 Tower G9" "5F0L9EA" (36, 60, 0) 2150 9 Hp Person;
        "Lenovo" "ThinkCentre M70q Gen 4" "12E3004HGE" (36, 60, 0) 799 26 Lenovo Place;
    }
    "Monitor" {
        "Dell" "UltraSharp U2723QE" "210-BDPF" (36, 72, 4) 549 88 Dell Person;
        "Dell" "P2423DE" "210-BDGG" (36, 72, 3) 329 74 Dell Person;
        "LG" "27UP850N-W" "27UP850N" (24, 72, 0) 419 41 Other Person;
        "Samsung" "ViewFinity S6 34\"" "LS34C650UAUXEN" (24, 72, 0) 529 18 Samsung Person;
        "Eizo" "FlexScan EV2795" "EV2795-BK" (60, 84, 0) 789 16 Other Person;
    }
    "Dock" {
        "Dell" "WD19S 180W" "210-AZBU" (36, 60, 4) 219 58 Dell Person;
        "Lenovo" "ThinkPad Universal USB-C Dock" "40AY0090EU" (36, 60, 2) 229 60 Lenovo Asset;
        "CalDigit" "TS4" "TS4-EU-AMZ" (24, 0, 0) 399 9 Other Person;
    }
    "Phone" {
        "Apple" "iPhone 15 128 GB" "MTP03" (12, 36, 2) 849 44 Apple Person;
        "Apple" "iPhone SE (3rd generation)" "MMXF3" (12, 36, 0) 479 20 Apple Person;
        "Samsung" "Galaxy A54 5G" "SM-A546B" (24, 36, 0) 389 33 Samsung Person;
        "Samsung" "Galaxy XCover6 Pro" "SM-G736B" (24, 48, 0) 539 15 Samsung Person;
    }
    "Tablet" {
        "Apple" "iPad 10.9 (10th generation)" "MPQ03" (12, 48, 0) 439 19 Apple Person;
        "Apple" "iPad Pro 12.9" "MNXP3" (12, 48, 0) 1399 6 Apple Person;
        "Samsung" "Galaxy Tab Active4 Pro" "SM-T636B" (24, 48, 0) 649 9 Samsung Place;
    }
    "Headset" {
        "Jabra" "Evolve2 65" "26599-999-999" (24, 36, 5) 189 42 Other Person;
        "Poly" "Voyager Focus 2" "213727-02" (24, 36, 0) 209 21 Other Person;
    }
    "Printer" {
        "HP" "LaserJet Enterprise M507dn" "1PV87A" (12, 72, 0) 749 13 Hp Place;
        "Brother" "HL-L6400DW" "HLL6400DWG1" (36, 72, 0) 489 8 Other Place;
        "Zebra" "ZD421t" "ZD4A042-30EM00EZ" (24, 60, 1) 519 6 Other Place;
        "Canon" "imageRUNNER ADVANCE DX C3835i" "4915C005" (0, 84, 0) 6890 3 Other Place;
    }
    "Projector" {
        "Epson" "EB-L520U" "V11HA30040" (36, 72, 0) 2699 7 Other Place;
        "Barco" "ClickShare CX-30" "R9861513EU" (12, 60, 0) 1890 6 Other Place;
    }
    "Network" {
        "Cisco" "Catalyst 9200L-48P" "C9200L-48P-4G-E" (60, 96, 1) 4120 11 Cisco Place;
        "Cisco" "Meraki MR46" "MR46-HW" (0, 84, 0) 879 14 Cisco Place;
        "Ubiquiti" "UniFi U6 Pro" "U6-PRO" (24, 60, 0) 159 8 Other Place;
        "Fortinet" "FortiGate 100F" "FG-100F" (12, 72, 0) 3390 3 Other Place;
    }
    "Server" {
        "Dell" "PowerEdge R660xs" "PER660XS" (60, 72, 0) 9870 5 Dell Place;
        "HPE" "ProLiant DL380 Gen11" "P52560-421" (36, 72, 0) 11240 4 Hp Place;
        "Dell" "PowerMax 8500" "PMAX8500" (60, 84, 0) 3_950_000 0 Dell Place;
    }
    "Scanner" {
        "Zebra" "DS2208" "DS2208-SR7U2100SGW" (60, 60, 2) 129 13 Other Place;
        "Honeywell" "Voyager 1472g" "1472G2D-2USB-5-R" (60, 60, 0) 239 5 Other Person;
    }
    "UPS" {
        "APC" "Smart-UPS 1500VA" "SMT1500IC" (36, 60, 0) 689 6 Other Place;
    }
    "Camera" {
        "Logitech" "Rally Bar" "960-001308" (24, 60, 0) 3199 5 Other Place;
    }
};
