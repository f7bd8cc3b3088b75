//! The headings of other programs are known by themselves.

use crate::read;
use intake::Kind;

/// The headings, one row below them that says something in every column, and what each is taken for.
fn fields(headings: &str) -> Vec<String> {
    let row: Vec<&str> = headings.split(',').map(|_| "x").collect();
    let read = read::text(&format!("{headings}\n{}\n", row.join(",")));
    assert_eq!(read.survey.kind, Kind::Assets, "{headings}");
    read.fields()
}

#[test]
fn lists_of_other_programs_are_known_by_their_headings() {
    for (program, headings, expected) in [
        (
            "AssetTiger",
            "Asset Tag ID,Description,Brand,Model,Serial No,Category,Site,Location,Purchase Date,Cost,Assigned to,Status",
            "tag,name,manufacturer,model,serial,category,custom:Site,place,purchase_date,cost,holder_name,state",
        ),
        (
            "Dell",
            "Service Tag,Model,Country,Ship Date,Service Level Description,Start Date,End Date,Provider",
            "serial,model,custom:Country,purchase_date,custom:Service Level Description,custom:Start Date,warranty_end,\
             custom:Provider",
        ),
        (
            "Intune",
            "Device ID,Device name,Enrollment date,Last check-in,Azure AD Device ID,OS version,OS,Serial number,Manufacturer,\
             Model,Primary user UPN,Primary user email address,Primary user display name,IMEI",
            "ignore,name,custom:Enrollment date,ignore,ignore,custom:OS version,custom:OS,serial,manufacturer,model,\
             holder_username,holder_email,holder_name,custom:IMEI",
        ),
        (
            "Jamf",
            "Computer Name,Asset Tag,Serial Number,Full Name,Email Address,Username,Model,Building,Room,Department,PO Number,\
             PO Date,Purchase Price,Vendor,Warranty Expiration",
            "name,tag,serial,holder_name,holder_email,holder_username,model,custom:Building,place,custom:Department,\
             order_number,purchase_date,cost,supplier,warranty_end",
        ),
        (
            "Lansweeper",
            "AssetName,AssetTypename,Username,IPAddress,Manufacturer,Model,Location,Serialnumber,Warrantydate,Purchasedate,\
             Lastseen",
            "name,category,holder_username,custom:IPAddress,manufacturer,model,place,serial,warranty_end,purchase_date,ignore",
        ),
        (
            "Spiceworks",
            "Device Name,Device Type,Manufacturer,Model,Serial Number,Asset Tag,Location,Owner,Purchase Date,Purchase Price,\
             Warranty Expiration Date",
            "name,category,manufacturer,model,serial,tag,place,holder_name,purchase_date,cost,warranty_end",
        ),
        (
            "Snipe-IT, old",
            "Name,Email,Username,Item Name,Category,Model name,Manufacturer,Model Number,Serial Number,Asset Tag,Location",
            "holder_name,holder_email,holder_username,name,category,model,manufacturer,model_number,serial,tag,place",
        ),
        (
            "wmic csproduct",
            "Node,Caption,Description,IdentifyingNumber,Name,SKUNumber,UUID,Vendor,Version",
            "name,custom:Caption,notes,serial,model,custom:SKUNumber,custom:UUID,manufacturer,custom:Version",
        ),
        ("wmic bios", "Node,SerialNumber", "name,serial"),
        (
            "Shelf",
            "title,description,category,location,custodian,\"cf:Serial box, type: text\",valuation",
            "name,notes,category,place,holder_name,custom:Serial box,cost",
        ),
        (
            "Homebox",
            "HB.import_ref,HB.location,HB.asset_id,HB.name,HB.quantity,HB.serial_number,HB.purchase_price,HB.field.Colour",
            "import_reference,place,tag,name,quantity,serial,cost,custom:Colour",
        ),
        (
            "Ralph",
            "hostname,sn,barcode,model,status,remarks,invoice_date,price,provider",
            "name,serial,tag,model,state,notes,purchase_date,cost,custom:provider",
        ),
        (
            "InvenTree, from its admin pages",
            "Stock Item ID,Part ID,Part Name,Quantity,Serial,Batch,Status,Status Code,Location ID,Location Name,Supplier Part ID,\
             Supplier ID,Supplier Name,Customer ID,Packaging,Link,Notes,Review Needed,Delete on Deplete,Last Updated,Stocktake",
            "import_reference,ignore,model,quantity,serial,custom:Batch,state,ignore,ignore,place,ignore,ignore,supplier,ignore,\
             custom:Packaging,ignore,notes,ignore,ignore,ignore,custom:Stocktake",
        ),
        (
            "InvenTree, from its tables",
            "ID,Part,Quantity,Serial Number,Batch Code,Location,In Stock,Notes,Purchase Order Reference,Status,Purchase Price,\
             Currency,Part.Name,Part.IPN,Location.Name,Location.Path",
            "ignore,custom:Part,quantity,serial,custom:Batch Code,custom:Location,custom:In Stock,notes,order_number,state,cost,currency,model,\
             model_number,custom:Location.Name,place",
        ),
        (
            "GLPI",
            "Name,Status,Manufacturers,Serial number,Inventory number,Types,Models,Locations,User,Last update",
            "name,state,manufacturer,serial,tag,category,model,place,holder_name,ignore",
        ),
    ] {
        let found = match program {
            // A comma of its own in a heading.
            "Shelf" => {
                let read = read::text(&format!("{headings}\nx,x,x,x,x,x,5\n"));
                read.fields()
            }
            _ => fields(headings),
        };
        assert_eq!(found.join(","), expected, "{program}");
    }
    // Where no other program's mark stands beside them they may be all that is said.
    assert_eq!(
        fields("Asset Tag,Location ID,In Stock,Status Code"),
        [
            "tag",
            "custom:Location ID",
            "custom:In Stock",
            "custom:Status Code"
        ]
    );
    // A name alone is the thing's.
    assert_eq!(
        fields("Name,Serial,Email"),
        ["name", "serial", "holder_email"]
    );
    assert_eq!(fields("Item Name,Serial,Colour,Name")[3], "custom:Name");
}
