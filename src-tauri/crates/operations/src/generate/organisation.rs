//! The organisation: its towns, floors, rooms and stores, its people, its models and its own fields.

use super::draws::Draws;
use super::hardware::{LAPTOP, PRODUCTS};
use super::names::{CULTURES, Culture, DEPARTMENTS, LONGEST, TOWNS};
use crate::Work;
use crate::wire::Failure;
use inventory::{
    CustomFieldFacts, CustomFieldType, ModelFacts, ModelId, PersonDetails, PersonId, PlaceFacts,
    PlaceId, tag,
};
use ledger::Book;

/// What the register's own fields are called.
pub const COST_CENTRE: &str = "Cost centre";
pub const MAC_ADDRESS: &str = "MAC address";
pub const ENCRYPTED: &str = "Disk encrypted";
pub const LAST_WIPED: &str = "Last wiped";
pub const OWNERSHIP: &str = "Ownership";
pub const OWNERSHIPS: [&str; 3] = ["Owned", "Leased", "On loan"];

/// One office of the organisation.
pub struct Site {
    /// Its letters in codes and host names.
    pub code: String,
    /// What its orders are paid in.
    pub currency: &'static str,
    /// Where things wait.
    pub store: PlaceId,
    /// Where things are mended.
    pub workshop: PlaceId,
    /// Where machines stand.
    pub server_room: PlaceId,
    /// Where people sit and meet.
    pub rooms: Vec<PlaceId>,
}

/// Everything assets refer to.
pub struct Organisation {
    pub sites: Vec<Site>,
    /// Who, at which site, of which department.
    pub people: Vec<(PersonId, u16, u8)>,
    /// The models, in the order of the price list.
    pub models: Vec<(ModelId, ModelFacts)>,
    places_added: u32,
    people_added: u32,
    models_added: u32,
}

impl Organisation {
    /// Records an organisation that fits so many assets. Places and models that are there already are used.
    pub fn record(
        book: &mut Book<'_>,
        draws: &mut Draws,
        assets: u32,
        work: &mut Work<'_>,
    ) -> Result<Self, Failure> {
        let mut organisation = Organisation {
            sites: Vec::new(),
            people: Vec::new(),
            models: Vec::new(),
            places_added: 0,
            people_added: 0,
            models_added: 0,
        };
        organisation.record_fields(book)?;
        organisation.record_models(book)?;
        let sites = (3 + assets as usize / 500).min(TOWNS.len());
        for town in TOWNS.iter().take(sites) {
            organisation.record_site(book, town, assets)?;
        }
        organisation.record_people(book, draws, (assets / 3).clamp(24, 60_000), work)?;
        Ok(organisation)
    }

    /// How many people, places and models were added.
    pub fn added(&self) -> (u32, u32, u32) {
        (self.people_added, self.places_added, self.models_added)
    }

    /// Whether a model is a laptop.
    pub fn is_laptop(&self, model: ModelId) -> bool {
        self.models
            .iter()
            .any(|(id, facts)| *id == model && facts.category == LAPTOP)
    }

    fn record_fields(&mut self, book: &mut Book<'_>) -> Result<(), Failure> {
        let there: Vec<String> = book
            .view()
            .custom_fields()?
            .into_iter()
            .map(|field| field.facts.name)
            .collect();
        let choices = OWNERSHIPS.map(str::to_owned).to_vec();
        for (name, kind, category) in [
            (COST_CENTRE, CustomFieldType::Text, ""),
            (MAC_ADDRESS, CustomFieldType::Text, ""),
            (OWNERSHIP, CustomFieldType::Choice { choices }, ""),
            (ENCRYPTED, CustomFieldType::YesNo, LAPTOP),
            (LAST_WIPED, CustomFieldType::Date, LAPTOP),
        ] {
            if !there.iter().any(|other| other == name) {
                book.add_custom_field(CustomFieldFacts {
                    name: name.into(),
                    kind,
                    category: category.into(),
                })?;
            }
        }
        Ok(())
    }

    fn record_models(&mut self, book: &mut Book<'_>) -> Result<(), Failure> {
        for product in PRODUCTS {
            let facts = product.facts();
            let there = book.view().models_named(&facts.name)?;
            let there = there
                .into_iter()
                .find(|model| model.facts.number == facts.number);
            match there {
                Some(model) => self.models.push((model.id, model.facts)),
                None => {
                    self.models.push((book.add_model(facts.clone())?, facts));
                    self.models_added += 1;
                }
            }
        }
        Ok(())
    }

    fn record_site(
        &mut self,
        book: &mut Book<'_>,
        town: &(&str, &str, &'static str),
        assets: u32,
    ) -> Result<(), Failure> {
        let (name, code, currency) = *town;
        let site = self.place(book, name, code.to_owned(), None)?;
        let store = self.place(book, "IT store", format!("{code}-STORE"), Some(site))?;
        for shelf in ["A", "B", "C"] {
            self.place(
                book,
                &format!("Shelf {shelf}"),
                format!("{code}-STORE-{shelf}"),
                Some(store),
            )?;
        }
        let workshop = self.place(book, "Repair bench", format!("{code}-BENCH"), Some(site))?;
        let server_room = self.place(book, "Server room", format!("{code}-SRV"), Some(site))?;
        let mut rooms = Vec::new();
        let floors = if assets > 20_000 { 8 } else { 3 };
        for floor in 0..floors {
            let floor_name = match floor {
                0 => "Ground floor".to_owned(),
                1 => "1st floor".to_owned(),
                2 => "2nd floor".to_owned(),
                3 => "3rd floor".to_owned(),
                floor => format!("{floor}th floor"),
            };
            let floor_place =
                self.place(book, &floor_name, format!("{code}-{floor}"), Some(site))?;
            for room in 1..=(if assets > 20_000 { 20 } else { 4 }) {
                let number = floor * 100 + room;
                let room_name = match room {
                    1 => format!(
                        "Meeting room {}",
                        MEETING_ROOMS[floor % MEETING_ROOMS.len()]
                    ),
                    2 => format!("Print corner {floor}"),
                    _ => format!("Room {number:03}"),
                };
                rooms.push(self.place(
                    book,
                    &room_name,
                    format!("{code}-{number:03}"),
                    Some(floor_place),
                )?);
            }
        }
        self.sites.push(Site {
            code: code.into(),
            currency,
            store,
            workshop,
            server_room,
            rooms,
        });
        Ok(())
    }

    fn place(
        &mut self,
        book: &mut Book<'_>,
        name: &str,
        code: String,
        parent: Option<PlaceId>,
    ) -> Result<PlaceId, Failure> {
        if let Some(there) = book.view().place_by_code_key(&tag::key(&code))? {
            return Ok(there.record.id);
        }
        self.places_added += 1;
        Ok(book.add_place(PlaceFacts {
            name: name.into(),
            code,
            parent,
            notes: String::new(),
            merged: None,
        })?)
    }

    fn record_people(
        &mut self,
        book: &mut Book<'_>,
        draws: &mut Draws,
        count: u32,
        work: &mut Work<'_>,
    ) -> Result<(), Failure> {
        let (_, before) = book.view().people("", 0, 1)?;
        let mut spellings: std::collections::HashMap<String, u32> =
            std::collections::HashMap::new();
        for done in 0..count {
            let site = draws.below(self.sites.len() as u64) as u16;
            let department = draws.below(DEPARTMENTS.len() as u64) as u8;
            let (name, spelling) = match done {
                3 => (LONGEST.to_owned(), "maria.theresia".to_owned()),
                _ => name(draws),
            };
            let namesakes = spellings.entry(spelling.clone()).or_default();
            *namesakes += 1;
            let number = before + done + 1;
            let username = match (*namesakes, before) {
                (1, 0) => spelling,
                // A register that has people already may have these names too.
                (_, 1..) => format!("{spelling}.{number}"),
                (again, 0) => format!("{spelling}{again}"),
            };
            let details = PersonDetails {
                name,
                email: format!("{username}@harbourline.example"),
                username,
                employee_number: format!("E{:05}", 10_000 + number),
                department: DEPARTMENTS[usize::from(department)].0.into(),
                badge: format!("P{:06}", 400_000 + number),
            };
            self.people
                .push((book.add_person(details)?, site, department));
            self.people_added += 1;
            work.done(
                "Making up people",
                u64::from(done) + 1,
                Some(u64::from(count)),
            )?;
        }
        Ok(())
    }
}

/// What meeting rooms are called, floor by floor.
const MEETING_ROOMS: [&str; 8] = [
    "Alster",
    "Charles",
    "Hồng Hà",
    "Guadalmedina",
    "Göta",
    "Vistula",
    "Saône",
    "Elbe",
];

/// A name, and how an e-mail address spells it.
fn name(draws: &mut Draws) -> (String, String) {
    let culture: &Culture =
        &CULTURES[draws.weighted(CULTURES.iter().map(|culture| culture.weight))];
    let (given, given_plain) = *draws.one(culture.given);
    let (family, family_plain) = *draws.one(culture.family);
    let name = if culture.family_first {
        format!("{family}{given}")
    } else {
        format!("{given} {family}")
    };
    (name, format!("{given_plain}.{family_plain}"))
}
