import Diagnostics
import Evidence

/// Tables that several tests read.
enum EvidenceSamples {
  /// All 31 rows of the "Comparison Sheet - ST ALBANS (Between 01/04 and 05/01)".
  ///
  /// From the St Albans District Community Safety Partnership Strategy 2021/2022. Ids, parents and
  /// the overlap flag were added from its indentation and its notes.
  static let stAlbans = """
    id,parent_id,level,label_as_published,this_year,last_year,change,pct_change_1dp,overlaps_other_rows
    all_crime,,0,ALL CRIME,6198,6943,-745,-10.7,no
    arson_cd,all_crime,1,ARSON AND CRIMINAL DAMAGE,625,737,-112,-15.2,no
    arson,arson_cd,2,ARSON,20,16,4,25.0,no
    criminal_damage,arson_cd,2,CRIMINAL DAMAGE,605,721,-116,-16.1,no
    burglary,all_crime,1,BURGLARY,327,530,-203,-38.3,no
    burglary_bc,burglary,2,BURGLARY - BUSINESS AND COMMUNITY,109,165,-56,-33.9,no
    burglary_res,burglary,2,BURGLARY - RESIDENTIAL,218,365,-147,-40.3,no
    vehicle,all_crime,1,VEHICLE OFFENCES,662,808,-146,-18.1,no
    agg_vehicle_taking,vehicle,2,AGGRAVATED VEHICLE TAKING,11,3,8,266.7,no
    interfering_mv,vehicle,2,INTERFERING WITH A MOTOR VEHICLE,137,140,-3,-2.1,no
    theft_from_vehicle,vehicle,2,THEFT FROM A VEHICLE,391,456,-65,-14.3,no
    theft_of_vehicle,vehicle,2,THEFT OR UNAUTH TAKING OF A MOTOR VEH,123,209,-86,-41.1,no
    weapons,all_crime,1,POSSESSION OF WEAPONS,43,63,-20,-31.7,no
    weapons_sub,weapons,2,POSSESSION OF WEAPONS,43,63,-20,-31.7,no
    blade,weapons_sub,3,POSSESS OF ARTICLE WITH BLADE OR POINT,19,26,-7,-26.9,no
    firearms,weapons_sub,3,POSSESSION OF FIREARMS OFFENCES,6,9,-3,-33.3,no
    firearms_intent,weapons_sub,3,POSSESSION OF FIREARMS WITH INTENT,1,1,0,0.0,no
    other_weapons,weapons_sub,3,POSSESSION OF OTHER WEAPONS,17,27,-10,-37.0,no
    violence,all_crime,1,VIOLENCE AGAINST THE PERSON,2053,2028,25,1.2,no
    stalking_harassment,violence,2,STALKING AND HARASSMENT,516,399,117,29.3,no
    vwi,violence,2,VIOLENCE WITH INJURY,599,656,-57,-8.7,no
    vwoi,violence,2,VIOLENCE WITHOUT INJURY,938,973,-35,-3.6,no
    domestic_abuse_flag,,1,DOMESTIC ABUSE (Crimes With DA Flag Attached),941,858,83,9.7,yes
    public_order,all_crime,1,PUBLIC ORDER OFFENCES,474,444,30,6.8,no
    po_other,public_order,2,OTHER OFFENCES PUBLIC ORDER,71,80,-9,-11.3,no
    po_fear,public_order,2,"PUBLIC FEAR, ALARM OR DISTRESS",351,312,39,12.5,no
    po_race,public_order,2,RACE OR RELIGIOUS AGG PUBLIC FEAR,51,51,0,0.0,no
    po_violent_disorder,public_order,2,VIOLENT DISORDER,1,1,0,0.0,no
    drugs,all_crime,1,DRUG OFFENCES,254,179,75,41.9,no
    drugs_possession,drugs,2,POSSESSION OF DRUGS,228,159,69,43.4,no
    drugs_trafficking,drugs,2,TRAFFICKING OF DRUGS,26,20,6,30.0,no

    """

  /// Which column of ``stAlbans`` plays which part.
  static let stAlbansColumns = OffenceTableColumns(
    id: "id",
    label: "label_as_published",
    parent: "parent_id",
    comparison: OffenceTableColumns.Comparison(
      thisPeriod: "this_year",
      lastPeriod: "last_year",
      change: "change",
      percentage: "pct_change_1dp"
    ),
    overlap: "overlaps_other_rows",
    partialParents: ["all_crime"]
  )

  /// The sheet with one piece of text replaced, as a careless typist would leave it.
  static func stAlbans(replacing old: String, with new: String) -> String {
    var result = ""
    var rest = stAlbans[...]
    while !rest.isEmpty {
      if rest.hasPrefix(old) {
        result += new
        rest = rest.dropFirst(old.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }

  /// A table read from text that is known to be a table.
  static func table(_ text: String, name: String = "offences.csv") throws -> Table {
    try found(Table.read(SourceText(name: name, text: text)).table)
  }

  /// An offence table read from text, and what is said about it as a user sees it.
  ///
  /// Notes are left out: the sheet always has two, about its total.
  static func offences(
    _ text: String,
    columns: OffenceTableColumns = stAlbansColumns
  ) throws -> (offences: OffenceTable?, findings: String) {
    let (offences, findings) = OffenceTable.read(try table(text), columns: columns)
    let told = findings.sorted.filter { $0.severity != .note }
    return (offences, FindingRenderer().text(FindingList(told)))
  }

  /// The St Albans sheet, read.
  static func stAlbansOffences() throws -> OffenceTable { try found(offences(stAlbans).offences) }

  private static func found<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Missing() }
    return value
  }

  private struct Missing: Error {}
}
