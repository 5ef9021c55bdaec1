import Precedence

/// The titles and leads of a report, and the words of its answer in brief.
extension Wording {
  static let areaFact = "Area"
  static let validFact = "Valid"
  static let dateFact = "Date"
  static let rulesFact = "Rules"

  static let briefTitle = "In brief"
  static let rankingTitle = "The ranking"
  static let matrixSectionTitle = "The matrix"
  static let contributionsTitle = "What makes the score"
  static let trendsTitle = "Trends"
  static let missingAndAssumedTitle = "What was missing and assumed"
  static let consultationTitle = "What people said"
  static let scalesTitle = "Scales and weights"
  static let evidenceTitle = "Evidence and sources"
  static let findingsTitle = "Findings"
  static let recordTitle = "Decision record"

  // MARK: Facts

  /// From when to when priorities hold: `1 July to 31 October 2021`.
  static func spanned(_ validity: Validity) -> String {
    validity.from == validity.to ? date(validity.to) : span(validity.from, validity.to)
  }

  /// A date as given, in words if it is one: `21 November 2026`.
  static func madeOn(_ text: String) -> String { CalendarDate(text).map(date) ?? text }

  static func rulesNamed(_ rules: RulesReference) -> String {
    let version = rules.version.map { ", version \($0)" } ?? ""
    return "\(rules.name)\(version) (\(rules.file))"
  }

  // MARK: In brief

  static func scope(_ result: AssessmentResult, count: Int) -> String {
    let area = result.area.map { " for \($0)" } ?? ""
    let verb = count == 1 ? "was looked at" : "were compared"
    return sentence(
      "\(Numeral.counted(count, "candidate", "candidates"))\(area) \(verb). They are put in order by "
        + "the same rules for all, the most serious first"
    )
  }

  static func comesFirst(_ names: String) -> String { sentence("First comes \(names)") }

  /// A candidate with its rating: `Burglary (High)`.
  static func rated(_ candidate: CandidateResult) -> String {
    Paragraph.oneLine(candidate.name) + (candidate.rating.map { " (\($0))" } ?? "")
  }

  static func ratingScale(_ ratings: [String]) -> String {
    guard let least = ratings.first, let most = ratings.last, ratings.count > 1 else {
      return "There is one rating only."
    }
    let between = ratings.dropFirst().dropLast()
    let through = between.isEmpty ? "" : ", then \(between.joined(separator: ", then "))"
    return sentence(
      "The word in brackets is the rating: \(least) is the least serious\(through), and \(most) is "
        + "the most serious"
    )
  }

  static func onShortlist(_ names: String, places: Int) -> String {
    let count = Numeral.counted(places, "place", "places")
    return names.isEmpty
      ? "The shortlist has \(count); nobody is on it."
      : sentence("The shortlist has \(count): \(names)")
  }

  static func keptOnList(_ candidate: CandidateResult) -> String {
    let name = "\(rated(candidate)), place \(place(candidate)),"
    return sentence("\(name) is kept on the shortlist by a rule\(reason("keep", candidate))")
  }

  static func watched(_ candidate: CandidateResult) -> String {
    let name = "\(rated(candidate)), place \(place(candidate)),"
    return sentence("\(name) is watched instead of shortlisted\(reason("monitor", candidate))")
  }

  static func allShortlisted(places: Int) -> String {
    "The shortlist has \(Numeral.counted(places, "place", "places")): every ranked candidate is on it."
  }

  static func tiedForLast(_ names: String) -> String {
    sentence(
      "There is not room for all of them: \(names) share the last place, the rules cannot tell them "
        + "apart, and people have to choose"
    )
  }

  static func sharePlace(_ candidates: [CandidateResult], _ names: String) -> String {
    let place = candidates.first?.place ?? 0
    return sentence("\(names) share place \(place): the rules cannot tell them apart")
  }

  static func moreShared(_ count: Int) -> String {
    let isOne = count == 1
    return "\(Numeral.counted(count, "more place", "more places")) \(isOne ? "is" : "are") shared."
  }

  static let allFirm =
    "Every place is firm: no evidence is missing or uncertain that could move it."

  static func notFirm(_ open: Int, of count: Int) -> String {
    let who =
      open == count
      ? "None of the \(count) places is firm"
      : "\(open) of the \(count) places \(open == 1 ? "is" : "are") not firm"
    let whom = open == 1 ? "that candidate" : "them"
    return "\(who): evidence that is missing or uncertain could still move \(whom)."
  }

  static func widest(_ candidate: CandidateResult, _ places: ClosedRange<Int>) -> String {
    sentence(
      "The least sure is \(Paragraph.oneLine(candidate.name)): it could stand anywhere from place "
        + "\(places.lowerBound) to place \(places.upperBound)"
    )
  }

  static let firstIsFirm = "First place is firm: nobody else could come first."

  static func couldBeFirst(_ names: String) -> String {
    sentence("First place is not firm. It could also go to: \(names)")
  }

  static let nothingLacking = "No evidence is missing."

  static func lacking(_ count: Int, of all: Int) -> String {
    "Evidence is missing for \(count) of the \(Numeral.counted(all, "candidate", "candidates")). "
      + "What was assumed instead stands under \"\(missingAndAssumedTitle)\"."
  }

  static func furtherCandidates(_ count: Int) -> String {
    "\(Numeral.counted(count, "more candidate", "more candidates")) likewise."
  }

  static let peopleDecide =
    "The order is where the discussion starts, not where it ends: people decide, and can see here "
    + "what each place rests on."

  // MARK: Leads

  static func rankingLead(_ result: AssessmentResult) -> String {
    let shared = result.ranking.contains(where: \.isShared)
    let open = result.ranking.contains(where: \.hasOpenPlace)
    var parts = ["Place 1 is the most serious."]
    if shared { parts.append("\"=\" marks a place that several share.") }
    if open {
      parts.append(
        "\"Can be\" is the best and the worst place, if what is missing or uncertain turns out one "
          + "way or the other."
      )
    }
    return parts.joined(separator: " ")
  }

  static func rankingCaption(_ result: AssessmentResult) -> String {
    "The candidates in order" + (result.area.map { ", \(Paragraph.oneLine($0))" } ?? "")
  }

  static let reasonsLead =
    "For each candidate: in short, why it stands there; then every figure with the place it was read "
    + "from, and every step from the figures to the place."

  static let missingLead =
    "Where evidence is missing, the rules say beforehand what is assumed instead."

  static let methodLead = "Every candidate went through the same steps."

  static let repeatable =
    "Nothing was adjusted by hand: the same files give the same result, to the last digit, on any "
    + "machine."

  static let consultationLead =
    "People were asked, and what they said counts in the order as the rules lay down."

  static func questionAsked(_ question: String) -> String {
    "Asked: \(Paragraph.oneLine(question))"
  }

  static let scalesLead =
    "The scales and weights were fixed in the rules before any candidate was scored. The most "
    + "serious level stands at the top of each scale."

  static let filesLead =
    "The report was made from these files and nothing else. The last column is a fingerprint: if one "
    + "character of a file changes, so does its fingerprint."

  static let sourcesLead = "Documents that the figures and scales rest on:"

  static let findingsLead =
    "What the checks noticed in the files. None of it stopped the ranking; a warning may change how "
    + "far a figure can be trusted."

  static func furtherFindings(_ count: Int) -> String {
    "\(Numeral.counted(count, "more finding", "more findings"))."
  }

  // MARK: Record

  static let recordLead =
    "The decision record names every file by its fingerprint, so that the ranking can be run again "
    + "later and must come out the same."

  static func recordID(_ id: String) -> String { "Record: \(id)" }

  static func recordMade(_ time: String) -> String { "Made: \(time)" }

  static func person(_ person: DecisionRecord.Person) -> String {
    "\(capitalised(Paragraph.oneLine(person.role))): \(Paragraph.oneLine(person.name))"
  }
}
