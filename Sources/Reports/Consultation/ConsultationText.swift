public import Consultation
public import Precedence

/// A consultation as text for a person: the order by several methods, where they disagree, what each
/// group said, and the ballots that do not count.
public struct ConsultationText: Sendable {
  /// The greatest number of spoiled ballots, and of disagreements, that are listed one by one.
  static let listLimit = 20

  /// How wide the text is, in columns of a terminal.
  public let width: Int

  /// Makes a writer of consultations.
  ///
  /// - Parameter width: In columns of a terminal; brought inside ``RankingText/widths``.
  public init(width: Int = 80) { self.width = RankingText(width: width).width }

  /// A consultation as text, ending in a line break.
  ///
  /// - Parameters:
  ///   - consultation: The consultation.
  ///   - count: What it came to, by the methods to show side by side.
  /// - Returns: The text to print.
  /// - Complexity: Linear in options, groups and methods; at most ``listLimit`` spoiled ballots.
  public func text(_ consultation: ConsultationResult, _ count: ConsultationCount) -> String {
    var outline = Outline(width: width)
    heading(consultation, count, &outline)
    orders(consultation, count, &outline)
    concern(consultation, &outline)
    for group in count.groups { add(group, of: consultation, count, &outline) }
    spoiled(consultation, count, &outline)
    return outline.text
  }

  // MARK: Sections

  private func heading(
    _ consultation: ConsultationResult,
    _ count: ConsultationCount,
    _ outline: inout Outline
  ) {
    outline.add(consultation.question ?? Wording.unnamedQuestion(consultation))
    outline.add(Wording.ballots(count))
    if let fieldwork = consultation.fieldwork { outline.add(Wording.fieldwork(fieldwork)) }
    if let source = consultation.source { outline.add(Wording.source(source)) }
    if !consultation.withdrawn.isEmpty { outline.add(Wording.withdrawn(consultation.withdrawn)) }
  }

  private func orders(
    _ consultation: ConsultationResult,
    _ count: ConsultationCount,
    _ outline: inout Outline
  ) {
    // Every method finds the same in an order without ballots: what was published.
    let isPublished = count.isOrderOnly
    outline.begin(
      isPublished ? Wording.publishedTitle : Wording.ordersTitle(count.orders.count)
    )
    guard !count.orders.isEmpty else {
      outline.add(Wording.noOrder)
      for lacking in count.lacking { outline.add("- " + Wording.lacking(lacking)) }
      return
    }
    let names = consultation.options.map(\.name)
    guard !isPublished else {
      let published = OrdersTable(published: count.orders[0], names: names)
      return outline.addLines(published.table.lines(width: width), depth: 0)
    }
    add(OrdersTable(count.orders, names: names).parts(width: width), &outline)
    for sentence in OrderNotes(count.orders, names: names).sentences {
      outline.add("- " + sentence)
    }
    for lacking in count.lacking { outline.add("- " + Wording.lacking(lacking)) }
    guard count.orders.count > 1 else { return }
    outline.begin(Wording.disagreementsTitle)
    guard !count.disagreements.isEmpty else { return outline.add(Wording.noDisagreement) }
    for disagreement in count.disagreements.prefix(Self.listLimit) {
      outline.add("- " + Wording.disagreement(disagreement, names: names))
    }
    let rest = count.disagreements.count - Self.listLimit
    if rest > 0 { outline.add("- " + Wording.more(rest, "pair", "pairs")) }
  }

  /// What the consultation becomes in the ranking; nothing if it is not part of one.
  private func concern(_ consultation: ConsultationResult, _ outline: inout Outline) {
    guard let measure = consultation.measure else { return }
    outline.begin(Wording.becomesTitle(measure))
    outline.add(Wording.becomes(consultation))
    outline.addLines([""], depth: 0)
    let table = ConcernTable(consultation)
    outline.addLines(table.table.lines(width: width), depth: 0)
    for reason in table.reasonsWithoutInterval { outline.add(Wording.noMargin(reason)) }
  }

  private func add(
    _ group: GroupCount,
    of consultation: ConsultationResult,
    _ count: ConsultationCount,
    _ outline: inout Outline
  ) {
    outline.begin(Wording.groupTitle(group, isOnlyOne: count.groups.count == 1))
    let mode = consultation.groups.first { $0.name == group.name }?.mode
    for sentence in Wording.group(group, mode: mode, isOnlyOne: count.groups.count == 1) {
      outline.add(sentence)
    }
    guard !group.isOrderOnly, group.valid > 0 else { return }
    outline.addLines([""], depth: 0)
    let names = consultation.options.map(\.name)
    add(GroupTable(group, names: names).parts(width: width), &outline)
    for lacking in group.lacking where count.lacking.allSatisfy({ $0.method != lacking.method }) {
      outline.add(Wording.lacking(lacking))
    }
    if group.tallies.contains(where: { $0.named == nil || $0.first == nil }) {
      outline.add(Wording.suppressed(count.settings.smallestCell))
      if let sentence = Wording.withheld(group.orders) { outline.add(sentence) }
    }
  }

  /// The parts of a table, a blank line between them.
  private func add(_ parts: [TextTable], _ outline: inout Outline) {
    for (index, part) in parts.enumerated() {
      if index > 0 { outline.addLines([""], depth: 0) }
      outline.addLines(part.lines(width: width), depth: 0)
    }
  }

  private func spoiled(
    _ consultation: ConsultationResult,
    _ count: ConsultationCount,
    _ outline: inout Outline
  ) {
    guard !count.isOrderOnly else { return }
    outline.begin(Wording.spoiledTitle)
    let spoiled = count.groups.flatMap(\.spoiled)
    guard !spoiled.isEmpty else { return outline.add(Wording.nothingSpoiled(count)) }
    for line in Wording.spoiledByReason(spoiled) { outline.add("- " + line) }
    for ballot in spoiled.prefix(Self.listLimit) {
      outline.add(Wording.spoiled(ballot), depth: 1)
    }
    let rest = spoiled.count - Self.listLimit
    if rest > 0 { outline.add(Wording.more(rest, "line", "lines"), depth: 1) }
  }
}

extension ConsultationCount {
  /// Whether nothing is known but orders that somebody published.
  fileprivate var isOrderOnly: Bool { !groups.isEmpty && groups.allSatisfy(\.isOrderOnly) }
}
