//! What the columns of other systems are called: Snipe-IT's importer and exports, Homebox, Shelf, GLPI, InvenTree, and the usual
//! words in English, German, French and Spanish. All in the plain form of [`headers::plain`](crate::headers::plain).
//!
//! Within a field the surest names come first: where two columns could be the same field, the surer one is it.

use crate::fields::{Field, Kind};

type Aliases = &'static [(Field, &'static str)];

const NOTES: &str = "\
    asset notes, notes, note, comments, comment, remarks, description, hb notes, hb description, bemerkung, \
    bemerkungen, notiz, notizen, kommentar, kommentare, anmerkungen, beschreibung, remarques, commentaire, \
    commentaires, notas, comentarios, observaciones, descripcion";
const MANUFACTURER: &str = "\
    manufacturer, manufacturers, manufacturer name, device manufacturer, make, brand, maker, hb manufacturer, hersteller, marke, \
    fabricant, constructeur, marque, fabricante, marca";
const CATEGORY: &str = "\
    category, categories, asset category, category name, asset type, assettype, asset typename, \
    device type, type, types, kategorie, \
    geratetyp, typ, categorie, categoria, tipo";
const MODEL_NUMBER: &str = "\
    model number, model no, model num, product number, part number, part ipn, mpn, hb model number, modellnummer, \
    modell nr, numero de modele, n de modele, numero de modelo, no de modelo";
const WARRANTY_MONTHS: &str = "\
    warranty months, warranty in months, warranty duration, warranty period, warranty length, \
    warranty term, warranty, garantie monate, garantie in monaten, garantiedauer, garantiezeit, \
    duree de garantie, duree de la garantie, meses de garantia, periodo de garantia, garantie, garantia";
const PLACE: &str = "\
    location path, location name, location, current location, place, locations, site, room, hb location, standort, ort, \
    raum, lieu, emplacement, localisation, site, ubicacion, lugar, default location, office";

const ASSETS: Aliases = &[
    (
        Field::Tag,
        "asset tag, asset tag id, tag, asset tag number, tag number, asset number, asset no, inventory number, inventory no, \
         asset id, hb asset id, smbiosassettag, smbios asset tag, barcode, bar code, inventarnummer, inventar nr, inventarnr, anlagennummer, \
         numero d inventaire, n d inventaire, etiquette, numero de inventario, no de inventario, etiqueta",
    ),
    (
        Field::Name,
        "asset name, item name, name, device name, computer name, display name, assetname, hostname, host name, \
         machine name, hb name, bezeichnung, geratename, \
         nom, designation, nombre, title, titel",
    ),
    (
        Field::Serial,
        "serial, serial number, serial no, serialnumber, serial num, s n, sn, service tag, identifyingnumber, identifying number, hb serial number, \
         device serial number, bios serial number, \
         seriennummer, serien nr, seriennr, numero de serie, n de serie, no de serie, numero serie",
    ),
    (
        Field::Model,
        "model, model name, asset model, models, product, product name, device model, model identifier, part name, part, modell, modellname, modele, modelo",
    ),
    (Field::ModelNumber, MODEL_NUMBER),
    (Field::Manufacturer, MANUFACTURER),
    (Field::Category, CATEGORY),
    (
        Field::State,
        "status, state, asset status, asset state, status label, status name, statut, etat, estado, zustand",
    ),
    (Field::Place, PLACE),
    (
        Field::Supplier,
        "supplier, suppliers, supplier name, vendor, seller, reseller, purchased from, hb purchase from, \
         hb purchased from, lieferant, handler, fournisseur, proveedor",
    ),
    (
        Field::OrderNumber,
        "order number, order no, purchase order, purchase order number, purchase order reference, po number, po no, po, order, \
         bestellnummer, bestell nr, auftragsnummer, numero de commande, n de commande, numero de pedido, pedido",
    ),
    (
        Field::PurchaseDate,
        "purchase date, purchased, date purchased, date of purchase, purchased on, bought on, buy date, \
         purchasedate, po date, invoice date, \
         acquisition date, hb purchase time, hb purchase date, kaufdatum, anschaffungsdatum, anschaffung, \
         date d achat, date achat, date d acquisition, fecha de compra, fecha de adquisicion",
    ),
    (
        Field::Cost,
        "purchase cost, cost, purchase price, price, unit price, hb purchase price, valuation, value, kaufpreis, \
         preis, anschaffungskosten, anschaffungspreis, anschaffungswert, kosten, prix, prix d achat, cout, \
         cout d achat, valeur, precio, precio de compra, coste, costo, valor",
    ),
    (
        Field::Currency,
        "currency, cost currency, purchase currency, purchase price currency, wahrung, devise, moneda, divisa",
    ),
    (Field::WarrantyMonths, WARRANTY_MONTHS),
    (
        Field::WarrantyEnd,
        "warranty expires, warranty end, warranty end date, warranty expiry, warranty expiry date, \
         warranty expiration, warranty expiration date, warranty until, warranty expires at, warrantydate, warranty date, \
         hb warranty expires, garantieende, garantie bis, garantieablauf, fin de garantie, fin de la garantie, \
         date de fin de garantie, fin de garantia, vencimiento de garantia, warranty, garantie, garantia",
    ),
    (
        Field::RefreshDate,
        "refresh date, asset eol date, eol date, replacement date, replace by, end of life date, eol, \
         end of life, ersatzdatum, nutzungsende, date de remplacement, fin de vie, fecha de reemplazo, \
         fin de vida",
    ),
    (Field::Notes, NOTES),
    (
        Field::HolderUsername,
        "checked out to username, holder username, holder user name, assigned username, primary user upn, username, user name, alternate username, \
         login, benutzername, nom d utilisateur, nombre de usuario",
    ),
    (
        Field::HolderFirstName,
        "checked out to first name, holder first name, first name, vorname, prenom",
    ),
    (
        Field::HolderLastName,
        "checked out to last name, holder last name, last name, nachname, nom de famille, apellido, apellidos",
    ),
    (
        Field::HolderName,
        "checked out to full name, checked out to name, checked out to, primary user display name, holder, holder name, assigned to, \
         full name, custodian, assignee, checked out, user, users, owner, employee, zugewiesen an, \
         ausgegeben an, benutzer, nutzer, besitzer, attribue a, utilisateur, asignado a, usuario",
    ),
    (
        Field::HolderEmail,
        "checked out to email, checked out to e mail, holder email, holder e mail, primary user email address, primary user email, custodian email, user email, assigned email, \
         email, e mail, email address, mail",
    ),
    (
        Field::HolderPlace,
        "checked out to location, checkout location, checkout to location, holder place",
    ),
    (
        Field::HolderKind,
        "checkout type, checkout class, checked out to type, checked out type, holder kind",
    ),
    (
        Field::HolderTag,
        "checked out to tag, checked out to asset tag, checked out to asset, holder tag, parent asset",
    ),
    (
        Field::DueDate,
        "due date, due, expected checkin, expected checkin date, expected check in, expected check in date, \
         return date, due back, expected return, ruckgabedatum, ruckgabe bis, date de retour, fecha de devolucion",
    ),
    (Field::Terms, "terms"),
    (Field::OutSince, "out since"),
    (Field::CameFrom, "came from"),
    (
        Field::Condition,
        "condition, asset condition, physical condition",
    ),
    (Field::Codes, "codes, other codes, kept codes"),
    (Field::LabelMade, "label made"),
    (
        Field::Quantity,
        "quantity, qty, hb quantity, number of items, anzahl, menge, stuckzahl, quantite, cantidad",
    ),
    (
        Field::ImportReference,
        "import reference, hb import ref, import ref, external id, external reference, stock item id",
    ),
];

const PEOPLE: Aliases = &[
    (
        Field::FirstName,
        "first name, firstname, given name, forename, vorname, prenom, nombre, nombres",
    ),
    (
        Field::LastName,
        "last name, lastname, surname, family name, nachname, familienname, nom de famille, nom, apellido, \
         apellidos",
    ),
    (
        Field::Name,
        "full name, name, display name, vollstandiger name, anzeigename, nom complet, nom affiche, \
         nombre completo",
    ),
    (
        Field::Email,
        "email, e mail, email address, e mail address, mail, e mail adresse, adresse e mail, courriel, correo, \
         correo electronico",
    ),
    (
        Field::Username,
        "username, user name, login, login name, sam account name, user principal name, benutzername, \
         anmeldename, nom d utilisateur, identifiant, usuario, nombre de usuario",
    ),
    (
        Field::EmployeeNumber,
        "employee number, employee no, employee num, employee id, personnel number, staff number, staff id, \
         personalnummer, personal nr, mitarbeiternummer, matricule, numero de empleado",
    ),
    (
        Field::Department,
        "department, dept, department name, team, abteilung, departement, service, departamento",
    ),
    (Field::Place, PLACE),
    (
        Field::Badge,
        "badge, badge code, badge number, badge no, badge id, card number, ausweis, ausweisnummer, kartennummer, \
         numero de badge, tarjeta",
    ),
    (Field::Notes, NOTES),
];

const PLACES: Aliases = &[
    (
        Field::Name,
        "name, location name, location, place, room, site, hb location, standort, ort, raum, bezeichnung, lieu, \
         emplacement, nom, ubicacion, lugar, nombre",
    ),
    (
        Field::Code,
        "code, place code, location code, short name, room number, kurzel, raumnummer, codigo",
    ),
    (
        Field::Parent,
        "parent, parent location, parent name, parent place, location parent, as child of, child of, \
         ubergeordneter standort, ubergeordnet, lieu parent, comme enfant de, ubicacion padre",
    ),
    (Field::Notes, NOTES),
];

const MODELS: Aliases = &[
    (
        Field::Name,
        "model name, name, model, asset model, modell, modellname, bezeichnung, modele, nom, modelo, nombre",
    ),
    (Field::ModelNumber, MODEL_NUMBER),
    (Field::Manufacturer, MANUFACTURER),
    (Field::Category, CATEGORY),
    (
        Field::LifeMonths,
        "life months, eol, eol months, eol rate, life in months, lifetime, useful life, end of life, \
         nutzungsdauer, duree de vie, vida util",
    ),
    (Field::WarrantyMonths, WARRANTY_MONTHS),
    (
        Field::Notes,
        "notes, model notes, note, comments, comment, description, bemerkungen, notas",
    ),
];

/// Columns we know and leave aside: what another system derives, keeps for itself, or what we add to refused rows.
const LEFT_ASIDE: &str = "\
    id, line, reason, device id, azure ad device id, last check in, last checkin time, lastseen, last seen, \
    firstseen, first seen, userdomain, last inventory, last scan, last inventory update, hb id, image, asset image, device image, avatar, gravatar, url, link, created at, \
    created by, updated at, updated by, last update, created, updated, deleted, deleted at, checkouts, \
    checkins, requests, actions, change, age, depreciation, current value, depreciated value, diff, \
    fully depreciated, checkout date, last checkout, last checkout date, last checkin, last checkin date, \
    last audit, last audit date, next audit, next audit date, eol rate, byod, requestable, qr id, \
    qr code, kit, tags, hb url, hb archived, hb insured, hb labels, hb tags, \
    hb lifetime warranty, employee number, employee no, job title, phone, manager, activated, password";

/// Headers that tell what a list is of, though we take nothing from them, with how strongly.
const SIGNS: &[(Kind, i32, &str)] = &[
    (
        Kind::People,
        3,
        "job title, manager, activated, vip, gravatar, start date, avatar, manager first name",
    ),
    (
        Kind::Places,
        3,
        "address, address2, city, zip, postal code, building, ldap ou, fax",
    ),
    (Kind::Places, 2, "country, phone, manager username"),
    (
        Kind::Models,
        4,
        "fieldset, require serial, minimum amount, depreciation",
    ),
    (Kind::Models, 1, "requestable"),
];

/// Where a name stands in a list of them.
pub(crate) fn position(names: &str, wanted: &str) -> Option<usize> {
    names.split(", ").position(|name| name == wanted)
}

fn of(kind: Kind) -> Aliases {
    match kind {
        Kind::Assets => ASSETS,
        Kind::People => PEOPLE,
        Kind::Places => PLACES,
        Kind::Models => MODELS,
    }
}

/// The fields a header can be in a list of that kind, each with how unsure the name is (0 is surest).
pub(crate) fn fields(kind: Kind, header: &str) -> impl Iterator<Item = (&'static Field, usize)> {
    of(kind)
        .iter()
        .filter_map(move |(field, names)| Some((field, position(names, header)?)))
}

/// Whether a header is one we know and leave aside.
pub(crate) fn left_aside(header: &str) -> bool {
    position(LEFT_ASIDE, header).is_some()
}

/// How strongly a header we take nothing from speaks for a kind of list.
pub(crate) fn sign(kind: Kind, header: &str) -> i32 {
    SIGNS
        .iter()
        .filter(|(of, _, names)| *of == kind && position(names, header).is_some())
        .map(|(_, weight, _)| weight)
        .sum()
}

/// Whether a header is known in any list.
pub(crate) fn known(header: &str) -> bool {
    !header.is_empty()
        && (left_aside(header)
            || Kind::ALL
                .into_iter()
                .any(|kind| sign(kind, header) > 0 || fields(kind, header).next().is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::headers;

    #[test]
    fn every_alias_is_in_plain_form() {
        for kind in Kind::ALL {
            for (field, names) in of(kind) {
                assert!(kind.allows(field), "{kind} {field}");
                for name in names.split(", ") {
                    assert_eq!(headers::plain(name), name, "{kind} {field}");
                }
            }
        }
        for name in LEFT_ASIDE
            .split(", ")
            .chain(SIGNS.iter().flat_map(|(_, _, names)| names.split(", ")))
        {
            assert_eq!(headers::plain(name), name);
        }
    }
}
