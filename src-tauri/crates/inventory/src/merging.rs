//! Two records of one thing: what is known of the one that stays, with what only the other one knew. What both say, the one
//! that stays says; the other goes on standing in its own history.

use crate::asset::AssetFacts;
use crate::model::ModelFacts;
use crate::person::PersonDetails;
use crate::place::PlaceFacts;
use crate::serial;

fn fill(to: &mut String, from: &str) {
    if to.is_empty() {
        from.clone_into(to);
    }
}

impl PersonDetails {
    /// These, with what only the other record of the same person knew; the name stays.
    pub fn completed(mut self, other: &PersonDetails) -> PersonDetails {
        let PersonDetails {
            name: _,
            email,
            username,
            employee_number,
            department,
            badge,
        } = &mut self;
        fill(email, &other.email);
        fill(username, &other.username);
        fill(employee_number, &other.employee_number);
        fill(department, &other.department);
        fill(badge, &other.badge);
        self
    }
}

impl PlaceFacts {
    /// These, with what only the other record of the same place knew; its name and where it is stay.
    pub fn completed(mut self, other: &PlaceFacts) -> PlaceFacts {
        fill(&mut self.code, &other.code);
        fill(&mut self.notes, &other.notes);
        self
    }
}

impl ModelFacts {
    /// These, with what only the other record of the same model knew; the name stays.
    pub fn completed(mut self, other: &ModelFacts) -> ModelFacts {
        fill(&mut self.manufacturer, &other.manufacturer);
        fill(&mut self.category, &other.category);
        fill(&mut self.number, &other.number);
        fill(&mut self.notes, &other.notes);
        self.warranty_months = self.warranty_months.or(other.warranty_months);
        self.life_months = self.life_months.or(other.life_months);
        self.minimum_stock = self.minimum_stock.or(other.minimum_stock);
        self
    }
}

impl AssetFacts {
    /// These, with what only the other registration of the same asset knew. Whoever has it by the other alone has it.
    pub fn completed(mut self, other: &AssetFacts) -> AssetFacts {
        fill(&mut self.name, &other.name);
        fill(&mut self.serial, &other.serial);
        fill(&mut self.supplier, &other.supplier);
        fill(&mut self.order_number, &other.order_number);
        fill(&mut self.notes, &other.notes);
        self.model = self.model.or(other.model);
        self.purchase_date = self.purchase_date.or(other.purchase_date);
        self.cost = self.cost.or(other.cost);
        self.warranty_end = self.warranty_end.or(other.warranty_end);
        self.refresh_date = self.refresh_date.or(other.refresh_date);
        self.condition = self.condition.or(other.condition);
        self.labelled_at = self.labelled_at.or(other.labelled_at);
        for (field, value) in &other.custom {
            self.custom
                .entry(field.clone())
                .or_insert_with(|| value.clone());
        }
        if other.holder.is_none() || self.holder.is_some() {
            self.place = self.place.or(other.place);
            return self;
        }
        AssetFacts {
            state: other.state,
            place: other.place,
            holder: other.holder,
            due: other.due,
            out_since: other.out_since,
            terms: other.terms,
            place_confirmed: other.place_confirmed,
            came_from: other.came_from,
            ..self
        }
    }
}

/// The makers of the assets of two models once these are one: what only one of them says holds for both.
pub fn maker_of_both<'a>(keep: &'a str, other: &'a str) -> &'a str {
    match keep.trim().is_empty() {
        true => other,
        false => keep,
    }
}

/// Whether two things with one serial number would be one thing twice by who made them, and were not before. Each maker is as
/// it was and as it would be.
pub fn would_clash(serial: &str, one: (&str, &str), another: (&str, &str)) -> bool {
    serial::means_one(serial, one.1, another.1) && !serial::means_one(serial, one.0, another.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::asset::Holder;
    use crate::ids::PersonId;
    use crate::lifecycle::State;
    use uuid::Uuid;

    #[test]
    fn what_only_the_other_knew_is_known_and_what_both_say_stays() {
        let details = |email: &str, badge: &str| PersonDetails {
            name: format!("Ana {email}"),
            email: email.into(),
            badge: badge.into(),
            ..PersonDetails::default()
        };
        let both = details("a@example.com", "").completed(&details("b@example.com", "B-2"));
        assert_eq!(both, details("a@example.com", "B-2"));
        let place = |name: &str, code: &str| PlaceFacts {
            name: name.into(),
            code: code.into(),
            ..PlaceFacts::default()
        };
        assert_eq!(
            place("Store", "").completed(&place("Lager", "S-2")),
            place("Store", "S-2")
        );
        let model = |maker: &str, life: Option<u32>| ModelFacts {
            name: "T14".into(),
            manufacturer: maker.into(),
            life_months: life,
            ..ModelFacts::default()
        };
        assert_eq!(
            model("", Some(0)).completed(&model("Lenovo", Some(48))),
            model("Lenovo", Some(0))
        );
    }

    #[test]
    fn whoever_has_it_by_either_registration_has_it() {
        let holder = Some(Holder::Person(PersonId(Uuid::nil())));
        let out = AssetFacts {
            state: State::CheckedOut,
            holder,
            ..AssetFacts::default()
        };
        let stock = AssetFacts {
            state: State::InStock,
            serial: "SN-1".into(),
            ..AssetFacts::default()
        };
        for both in [stock.clone().completed(&out), out.clone().completed(&stock)] {
            assert_eq!(both.state, State::CheckedOut);
            assert_eq!(both.holder, holder);
            assert_eq!(both.serial, "SN-1");
        }
    }

    #[test]
    fn only_a_maker_that_becomes_another_makes_one_of_two() {
        for (one, another, clash) in [
            // Two makers' own numbers, and one of the models was another maker's after all.
            (("Dell", "Lenovo"), ("Lenovo", "Lenovo"), true),
            // They were one before, and nobody is stopped by that.
            (("Lenovo", "Lenovo"), ("LENOVO", "Lenovo"), false),
            (("", "Lenovo"), ("Lenovo", "Lenovo"), false),
            (("Dell", "Lenovo"), ("HP", "HP"), false),
            (("Dell", "Lenovo"), ("", ""), false),
        ] {
            assert_eq!(
                would_clash("PF1", one, another),
                clash,
                "{one:?} {another:?}"
            );
        }
        assert!(!would_clash("N/A", ("Dell", "HP"), ("HP", "HP")));
        assert_eq!(maker_of_both(" ", "Dell"), "Dell");
        assert_eq!(maker_of_both("HP", "Dell"), "HP");
    }
}
