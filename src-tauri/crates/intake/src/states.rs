//! The states of other systems, in our words.

use crate::aliases;
use crate::headers;
use inventory::State;

/// The state a word names: ours, Snipe-IT's status labels and those people make there, Ralph's and GLPI's, and the
/// German, French and Spanish for them.
///
/// Snipe-IT's lists give a label of the owner's making and behind it what it means (“Shelf 3 (deployable)”,
/// “Ready to Deploy Deployed”): what it means decides. Its *pending* is for items “out for repair, expected to return to
/// circulation”, so it becomes in repair; its *archived* is retired.
pub(crate) fn parse(text: &str) -> Option<State> {
    if let Some(state) = State::from_word(text) {
        return Some(state);
    }
    let words = headers::plain(text);
    if let Some(state) = named(&words) {
        return Some(state);
    }
    let (_, meaning) = words.rsplit_once(' ')?;
    matches!(
        meaning,
        "deployed" | "deployable" | "pending" | "archived" | "undeployable"
    )
    .then(|| named(meaning))
    .flatten()
}

/// The state a word that is none of ours may mean, to be proposed to a person.
pub(crate) fn proposed(text: &str) -> Option<State> {
    let words = headers::plain(text);
    const PARTS: &[(&str, State)] = &[
        ("dispos", State::Retired),
        ("surplus", State::Retired),
        ("retir", State::Retired),
        ("inactiv", State::Retired),
        ("obsolet", State::Retired),
        ("decom", State::Retired),
        ("ausgemust", State::Retired),
        ("scrap", State::Disposed),
        ("destroy", State::Disposed),
        ("recycl", State::Disposed),
        ("verschrott", State::Disposed),
        ("lost", State::Lost),
        ("stolen", State::Lost),
        ("missing", State::Lost),
        ("repair", State::InRepair),
        ("diagnos", State::InRepair),
        ("parts", State::InRepair),
        ("broken", State::InRepair),
        ("defect", State::InRepair),
        ("fault", State::InRepair),
        ("quarantin", State::InRepair),
        ("reject", State::InRepair),
        ("attention", State::InRepair),
        ("reparatur", State::InRepair),
        ("transit", State::Ordered),
        ("order", State::Ordered),
        ("ship", State::Ordered),
        ("deployed", State::CheckedOut),
        ("use", State::CheckedOut),
        ("loan", State::CheckedOut),
        ("assigned", State::CheckedOut),
        ("refurb", State::InStock),
        ("reserv", State::InStock),
        ("stock", State::InStock),
        ("stor", State::InStock),
        ("spare", State::InStock),
        ("returned", State::InStock),
        ("available", State::InStock),
        ("new", State::InStock),
    ];
    // Too short to be looked for within a word.
    if words == "ok" {
        return Some(State::InStock);
    }
    PARTS
        .iter()
        .find(|(part, _)| words.contains(part))
        .map(|(_, state)| *state)
}

fn named(words: &str) -> Option<State> {
    const WORDS: &[(State, &str)] = &[
        (
            State::Requested,
            "requested, requisitioned, wanted, angefordert, beantragt, demande, solicitado",
        ),
        (
            State::Ordered,
            "ordered, on order, in transit, in progress, bestellt, commande, pedido",
        ),
        (
            State::InStock,
            "in stock, stock, ready to deploy, deployable, ready, available, free, new, spare, in storage, \
             storage, in warehouse, checked in, returned, auf lager, lager, verfugbar, frei, neu, en stock, \
             disponible, libre, nuevo, en almacen",
        ),
        (
            State::CheckedOut,
            "checked out, deployed, in use, assigned, issued, used, in service, in custody, loaned, loan, \
             on loan, active, production, in production, in benutzung, in betrieb, in gebrauch, ausgegeben, \
             ausgeliehen, verliehen, vergeben, im einsatz, aktiv, en service, utilise, prete, en pret, en uso, asignado, \
             prestado, attribue",
        ),
        (
            State::InRepair,
            "in repair, repair, pending, undeployable, out for repair, out for diagnostics, broken, \
             broken fixable, damaged, defective, faulty, in maintenance, maintenance, rma, in reparatur, \
             reparatur, defekt, kaputt, en reparation, reparation, en panne, en reparacion, averiado, roto",
        ),
        (
            State::Lost,
            "lost, stolen, lost stolen, missing, verloren, gestohlen, vermisst, perdu, vole, perdido, robado",
        ),
        (
            State::Retired,
            "retired, archived, broken not fixable, decommissioned, out of service, end of life, eol, obsolete, \
             written off, ausgemustert, ausser betrieb, archiviert, hors service, reforme, archive, retirado, \
             de baja, obsoleto, archivado",
        ),
        (
            State::Disposed,
            "disposed, disposed of, sold, recycled, scrapped, donated, destroyed, liquidated, entsorgt, \
             verkauft, verschrottet, mis au rebut, vendu, recycle, desechado, vendido, reciclado",
        ),
    ];
    WORDS
        .iter()
        .find(|(_, names)| aliases::position(names, words).is_some())
        .map(|(state, _)| *state)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_are_no_states_have_one_proposed() {
        for (text, expected) in [
            ("Pending Diagnostics", Some(State::InRepair)),
            ("Waiting for parts", Some(State::InRepair)),
            ("Surplus", Some(State::Retired)),
            ("To be disposed", Some(State::Retired)),
            ("Quarantine", Some(State::InRepair)),
            ("Refurbished", Some(State::InStock)),
            ("Inactive", Some(State::Retired)),
            ("Reserved", Some(State::InStock)),
            ("BYOD", None),
            ("Yes", None),
            ("Good", None),
        ] {
            assert_eq!(proposed(text), expected, "{text}");
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn states_of_other_systems_become_ours() {
        let table = [
            ("in_stock", Some(State::InStock)),
            ("Checked out", Some(State::CheckedOut)),
            ("Ready to Deploy", Some(State::InStock)),
            ("Ready to Deploy Deployed", Some(State::CheckedOut)),
            ("Ready to Deploy (deployed)", Some(State::CheckedOut)),
            ("Shelf 3 (Deployable)", Some(State::InStock)),
            ("Deployed", Some(State::CheckedOut)),
            ("Pending", Some(State::InRepair)),
            ("Archived", Some(State::Retired)),
            ("Broken", Some(State::InRepair)),
            ("Broken - Not Fixable", Some(State::Retired)),
            ("Out for Diagnostics", Some(State::InRepair)),
            ("Lost/Stolen", Some(State::Lost)),
            ("Außer Betrieb", Some(State::Retired)),
            ("Utilisé", Some(State::CheckedOut)),
            ("vendido", Some(State::Disposed)),
            ("on fire", None),
            ("", None),
        ];
        for (text, expected) in table {
            assert_eq!(parse(text), expected, "{text}");
        }
    }
}
