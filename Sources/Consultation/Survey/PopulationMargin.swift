package import Evidence

/// How a population divides by one thing that is known of it, such as age or area.
package struct PopulationMargin: Sendable, Hashable {
  /// One part of the population.
  package struct Category: Sendable, Hashable {
    /// The entry that its respondents have in the ballots.
    package let name: LocatedName
    /// How many people belong to it, or their share in any unit.
    package let total: Double

    package init(_ name: LocatedName, total: Double) {
      self.name = name
      self.total = total
    }
  }

  /// What divides it: the name of a column of the ballots.
  package let variable: LocatedName
  /// The parts, in the order of the file.
  package let categories: [Category]

  package init(_ variable: LocatedName, _ categories: [Category]) {
    self.variable = variable
    self.categories = categories
  }

  /// All totals together.
  package var sum: Double { categories.reduce(0) { $0 + $1.total } }
}
