//! The lives of made-up assets: ordered in batches over five years, handed out, mended, lost, retired.

use super::draws::{Draws, scramble, seven_characters};
use super::hardware::{Keeper, LAPTOP, PRODUCTS, Product, Serial};
use super::names::{DEPARTMENTS, SUPPLIERS};
use super::organisation::{
    COST_CENTRE, ENCRYPTED, LAST_WIPED, MAC_ADDRESS, OWNERSHIP, OWNERSHIPS, Organisation,
};
use chrono::{Datelike, Days, NaiveDate};
use inventory::{
    AssetFacts, AssetId, Condition, Currency, DateSource, Holder, Money, PersonId, PlaceId, State,
    StatedDate, Tag, rules,
};

/// Five years, in days.
const SPAN: u64 = 5 * 365;
const DAY: i64 = 86_400_000;

/// A delivery: several items of one model on one order.
struct Order {
    product: usize,
    site: usize,
    date: NaiveDate,
    number: String,
    supplier: &'static str,
    cost: Money,
    left: u64,
}

/// Makes one asset after the other.
pub struct Lives<'o> {
    organisation: &'o Organisation,
    draws: Draws,
    today: NaiveDate,
    now: i64,
    count: u32,
    orders: u32,
    order: Option<Order>,
    /// Laptops that are out: docks hang on them.
    laptops: Vec<AssetId>,
}

impl<'o> Lives<'o> {
    /// Lives within an organisation, up to today.
    pub fn new(
        organisation: &'o Organisation,
        draws: Draws,
        today: NaiveDate,
        now: i64,
        count: u32,
    ) -> Lives<'o> {
        Lives {
            organisation,
            draws,
            today,
            now,
            count,
            orders: 0,
            order: None,
            laptops: Vec::new(),
        }
    }

    /// Hears which identity an asset got.
    pub fn registered(&mut self, id: AssetId, state: State, laptop: bool) {
        if laptop && state == State::CheckedOut {
            // The latest few are enough, and keep a million assets within the same memory as a hundred.
            if self.laptops.len() >= 256 {
                self.laptops.remove(0);
            }
            self.laptops.push(id);
        }
    }

    /// The next asset: `number` is its number in the series, `position` how many came before it.
    pub fn next(&mut self, number: u64, tag: Tag, position: u32) -> AssetFacts {
        let order = match self.order.take() {
            Some(order) if order.left > 0 => order,
            _ => self.new_order(position),
        };
        let product = &PRODUCTS[order.product];
        let (model, model_facts) = &self.organisation.models[order.product];
        let age = (self.today - order.date).num_days().max(0) as u64;
        let state = self.state(age);
        let mut facts = AssetFacts {
            tag,
            model: Some(*model),
            state,
            purchase_date: Some(order.date),
            cost: Some(order.cost),
            supplier: order.supplier.into(),
            order_number: order.number.clone(),
            serial: serial(product.serial, number),
            ..AssetFacts::default()
        };
        self.put_somewhere(&mut facts, product, order.site, age);
        self.describe(&mut facts, product, &order, number);
        self.remark(&mut facts, position);
        if self.draws.in_thousand(80) {
            let months = self.draws.between(12, 72) as u32;
            facts.warranty_end =
                inventory::months::add_months(order.date, months).map(|date| StatedDate {
                    date,
                    source: DateSource::Typed,
                });
        }
        match state {
            State::Requested => {
                facts.purchase_date = None;
                facts.cost = None;
                facts.order_number.clear();
                facts.supplier.clear();
                facts.warranty_end = None;
                facts.serial.clear();
            }
            State::Ordered => facts.serial.clear(),
            _ if self.draws.in_thousand(880) => {
                facts.labelled_at = Some(self.now - self.draws.between(1, age.max(2)) as i64 * DAY);
            }
            _ => {}
        }
        self.order = Some(Order {
            left: order.left - 1,
            ..order
        });
        rules::with_reckoned_dates(facts, Some(model_facts))
    }

    /// Orders come in the order of their dates, so that low tags are old ones.
    fn new_order(&mut self, position: u32) -> Order {
        self.orders += 1;
        // A storage array for the price of a house, paid in a currency with small units: twelve digits in one cell.
        let array = PRODUCTS.iter().position(|product| product.weight == 0);
        let hanoi = self
            .organisation
            .sites
            .iter()
            .position(|site| site.currency == "VND");
        let (product, site) = match (array, hanoi) {
            (Some(array), Some(hanoi)) if self.orders % 2000 == 9 || self.orders == 40 => {
                (array, hanoi)
            }
            _ => (
                self.draws
                    .weighted(PRODUCTS.iter().map(|product| product.weight)),
                self.draws.below(self.organisation.sites.len() as u64) as usize,
            ),
        };
        let elapsed = SPAN * u64::from(position) / u64::from(self.count.max(1));
        let back = (SPAN - elapsed).saturating_sub(self.draws.below(45));
        let date = self
            .today
            .checked_sub_days(Days::new(back))
            .unwrap_or(self.today);
        let left = match PRODUCTS[product].price {
            0..1000 => self.draws.between(1, 14),
            1000..4000 => self.draws.between(1, 8),
            _ => 1,
        };
        Order {
            product,
            site,
            date,
            number: format!("PO-{}-{:05}", date.year(), self.orders),
            supplier: self.draws.one::<&str>(SUPPLIERS),
            cost: cost(
                PRODUCTS[product].price,
                self.organisation.sites[site].currency,
                &mut self.draws,
            ),
            left,
        }
    }

    fn state(&mut self, age: u64) -> State {
        if age < 21 {
            return match self.draws.below(100) {
                0..25 => State::Requested,
                25..60 => State::Ordered,
                _ => State::InStock,
            };
        }
        let old = age > 3 * 365;
        match (self.draws.below(1000), old) {
            (0..30, _) => State::InRepair,
            (30..45, _) => State::Lost,
            (45..185, true) => State::Retired,
            (185..290, true) => State::Disposed,
            (45..53, false) => State::Requested,
            (290..340, true) | (53..270, false) => State::InStock,
            _ => State::CheckedOut,
        }
    }

    /// Where it is, and who has it.
    fn put_somewhere(&mut self, facts: &mut AssetFacts, product: &Product, site: usize, age: u64) {
        let site = &self.organisation.sites[site];
        let room: PlaceId = match product.category {
            "Server" | "UPS" | "Network" => site.server_room,
            _ => *self.draws.one(&site.rooms),
        };
        facts.place = match facts.state {
            State::Requested | State::Ordered | State::Disposed => None,
            State::InStock | State::Retired => Some(site.store),
            State::InRepair => Some(site.workshop),
            State::CheckedOut | State::Lost => Some(room),
        };
        facts.condition = match facts.state {
            State::Requested | State::Ordered => None,
            State::InRepair => Some(Condition::Damaged),
            State::InStock if age < 60 => Some(Condition::New),
            _ => Some(*self.draws.one(&[
                Condition::Good,
                Condition::Good,
                Condition::Good,
                Condition::Worn,
            ])),
        };
        if facts.state != State::CheckedOut {
            return;
        }
        facts.came_from = Some(site.store);
        let (person, _) = self.person();
        facts.holder = Some(match product.keeper {
            Keeper::Place => Holder::Place(room),
            Keeper::Asset if !self.laptops.is_empty() && self.draws.in_thousand(600) => {
                Holder::Asset(*self.draws.one(&self.laptops))
            }
            Keeper::Asset | Keeper::Person => Holder::Person(person),
        });
        match facts.holder {
            // One in six is with somebody, and nobody has said where since.
            Some(Holder::Person(_)) if age.is_multiple_of(6) => facts.place = None,
            Some(Holder::Asset(_)) => facts.place = Some(site.store),
            _ => {}
        }
        facts.place_confirmed = facts.place.is_some();
        let out_days = self.draws.below(age.max(1)).min(age);
        facts.out_since = self.today.checked_sub_days(Days::new(out_days));
        // Most things are out for good; some are loans, and a few of those are late.
        if product.keeper == Keeper::Person && self.draws.in_thousand(110) {
            let out = self.draws.between(1, 40.min(age.max(1)));
            facts.out_since = self.today.checked_sub_days(Days::new(out));
            facts.due = match self.draws.in_thousand(180) {
                true => self
                    .today
                    .checked_sub_days(Days::new(self.draws.below(out).max(1).min(out))),
                false => self
                    .today
                    .checked_add_days(Days::new(self.draws.between(0, 60))),
            };
        }
    }

    /// Its own name and the values of the register's own fields.
    fn describe(&mut self, facts: &mut AssetFacts, product: &Product, order: &Order, number: u64) {
        let site = &self.organisation.sites[order.site];
        let there = !matches!(facts.state, State::Requested | State::Ordered);
        let networked = matches!(
            product.category,
            "Laptop" | "Desktop" | "Printer" | "Network" | "Server"
        );
        if there && networked {
            let kind = match product.category {
                "Laptop" => "LT",
                "Desktop" => "PC",
                "Printer" => "PR",
                "Server" => "SV",
                _ => "NW",
            };
            facts.name = format!("{kind}-{}-{number:05}", site.code);
            let address = scramble(number);
            let bytes: Vec<String> = (0..3)
                .map(|at| format!("{:02X}", address >> (8 * at) & 0xFF))
                .collect();
            facts.custom.insert(
                MAC_ADDRESS.into(),
                format!("00:1B:{:02X}:{}", product.price & 0xFF, bytes.join(":")),
            );
        }
        let (_, department) = self.person();
        let cost_centre = DEPARTMENTS[usize::from(department)].1 + self.draws.below(40) as u32;
        if self.draws.in_thousand(700) {
            facts
                .custom
                .insert(COST_CENTRE.into(), cost_centre.to_string());
        }
        let ownership = OWNERSHIPS[self.draws.weighted([82, 15, 3].into_iter())];
        facts.custom.insert(OWNERSHIP.into(), ownership.into());
        if there && product.category == LAPTOP {
            let encrypted = if self.draws.in_thousand(960) {
                "yes"
            } else {
                "no"
            };
            facts.custom.insert(ENCRYPTED.into(), encrypted.into());
            if facts.state == State::Retired || facts.state == State::Disposed {
                let wiped = self
                    .today
                    .checked_sub_days(Days::new(self.draws.between(1, 200)));
                facts.custom.extend(
                    wiped.map(|day| (LAST_WIPED.to_owned(), day.max(order.date).to_string())),
                );
            }
        }
    }

    fn remark(&mut self, facts: &mut AssetFacts, position: u32) {
        let notes: &[&str] = match facts.state {
            State::InRepair => &[
                "Hinge broken, sent in",
                "Screen flickers; spare panel ordered",
                "Battery swollen – do not charge",
            ],
            State::Lost => &[
                "Left on a train, reported",
                "Not found at the last two stocktakes",
            ],
            State::Retired => &["Spare parts only", "Waiting for the recycler"],
            State::Disposed => &["Recycled, certificate on file", "Sold to staff"],
            _ => &[
                "Sticker “Property of Harbourline” on the lid",
                "Keyboard: DE",
                "Swapped after a coffee accident",
                "VIP – handle first",
            ],
        };
        let likely = if facts.state == State::CheckedOut || facts.state == State::InStock {
            60
        } else {
            700
        };
        if self.draws.in_thousand(likely) {
            facts.notes = (*self.draws.one(notes)).to_owned();
        }
        if position % 700 == 23 {
            facts.notes = LONG_NOTE.repeat(6).trim_end().to_owned();
        }
    }

    fn person(&mut self) -> (PersonId, u8) {
        let (person, _, department) = *self.draws.one(&self.organisation.people);
        (person, department)
    }
}

const LONG_NOTE: &str = "Handed over with charger, sleeve and a spare battery. The user reports that the lid does not \
    close fully since the second week; the maker's support asked for pictures (ticket 48-11730), which were sent. They \
    offered an exchange within the warranty, but only against the original box, which nobody has kept.\n";

fn serial(format: Serial, number: u64) -> String {
    format.with(&seven_characters(number))
}

/// What one item of an order costs: near the list price, in whole or ninety-nine hundredths.
fn cost(price: u32, currency: &str, draws: &mut Draws) -> Money {
    let currency = currency.parse().unwrap_or(Currency::EUR);
    // Dong to the euro, rounded; a made-up price needs no better rate.
    let rate = if currency.decimals() == 0 { 27_000 } else { 1 };
    let percent = draws.between(88, 112);
    let whole = (u64::from(price) * rate * percent / 100).max(1);
    let minor = match currency.decimals() {
        0 => whole / 1000 * 1000,
        _ => whole * 100 - u64::from(draws.in_thousand(600)),
    };
    Money {
        minor: minor.max(1) as i64,
        currency,
    }
}
