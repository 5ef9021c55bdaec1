/// The working memory of eight draws while a block of them is run.
struct LanePointers {
  typealias Lanes = SIMD8<Double>
  typealias Whole = SIMD8<Int32>

  let weights: UnsafeMutablePointer<Lanes>
  private let layout: LaneLayout
  private let numbers: UnsafeMutablePointer<Lanes>
  private let whole: UnsafeMutablePointer<Whole>

  init(
    _ layout: LaneLayout,
    _ doubles: UnsafeMutablePointer<Lanes>,
    _ whole: UnsafeMutablePointer<Whole>
  ) {
    self.layout = layout
    self.whole = whole
    weights = doubles + layout.weights
    numbers = doubles + layout.numbers
  }

  // MARK: - Numbers

  /// Works out the number of every varying group for every candidate.
  @inline(__always)
  func findNumbers(_ model: LaneModel) {
    for slot in 0..<model.groups.count {
      let out = numbers + slot * layout.candidates
      if model.groups[slot].combination == .weightedMean {
        addUp(model, slot, into: out)
      } else {
        combine(model, slot, into: out)
      }
    }
  }

  @inline(__always)
  private func addUp(_ model: LaneModel, _ slot: Int, into out: UnsafeMutablePointer<Lanes>) {
    for candidate in 0..<layout.candidates { out[candidate] = .zero }
    var total = Lanes.zero
    model.fixed.withUnsafeBufferPointer { fixed in
      for position in 0..<model.groups[slot].terms.count {
        let term = model.groups[slot].terms[position]
        let weight = term.weight < 0 ? Lanes(repeating: term.written) : weights[term.weight]
        total += weight
        if term.group < 0 {
          for candidate in 0..<layout.candidates {
            out[candidate] += weight * Lanes(repeating: fixed[term.fixed + candidate])
          }
        } else {
          for candidate in 0..<layout.candidates {
            out[candidate] += weight * number(term, candidate, fixed)
          }
        }
      }
    }
    guard model.groups[slot].isDivided else { return }
    for candidate in 0..<layout.candidates { out[candidate] /= total }
  }

  /// The number of a term as it enters its group.
  @inline(__always)
  private func number(
    _ term: LaneModel.LaneTerm,
    _ candidate: Int,
    _ fixed: UnsafeBufferPointer<Double>
  ) -> Lanes {
    if term.group < 0 { return Lanes(repeating: fixed[term.fixed + candidate]) }
    let number = numbers[term.group * layout.candidates + candidate]
    return (number - Lanes(repeating: term.low)) * Lanes(repeating: term.factor)
  }

  private func combine(_ model: LaneModel, _ slot: Int, into out: UnsafeMutablePointer<Lanes>) {
    model.fixed.withUnsafeBufferPointer { fixed in
      for position in 0..<model.groups[slot].terms.count {
        let term = model.groups[slot].terms[position]
        for candidate in 0..<layout.candidates {
          let value = number(term, candidate, fixed)
          if position == 0 {
            out[candidate] = value
          } else if model.groups[slot].combination == .sum {
            out[candidate] += value
          } else if model.groups[slot].combination == .product {
            out[candidate] *= value
          } else {
            out[candidate].replace(with: value, where: value .> out[candidate])
          }
        }
      }
    }
  }

  // MARK: - Outcomes

  /// Looks up what the levels of each candidate come to, and packs its keys.
  ///
  /// - Returns: Whether the keys can be compared: they fit, and no rules contradict each other.
  @inline(__always)
  func findOutcomes(_ model: LaneModel) -> Bool {
    let isCounted = model.isTabulated ? lookUp(model) : !model.isContradictory
    guard isCounted, let packing = model.packing else { return false }
    let group = packing.group
    let factor = Lanes(repeating: packing.factor)
    // The last bits of 2^52 and a number are that number as a whole one.
    let offset = Lanes(repeating: packing.offset + 0x1p52)
    let shift = Whole(repeating: Int32(truncatingIfNeeded: packing.numberShift))
    packing.ranked.withUnsafeBufferPointer { ranked in
      for index in 0..<layout.ranked {
        var key = whole[layout.base + index]
        if model.isTabulated { key |= whole[layout.ratings + ranked[index]] }
        if group >= 0 {
          let step = numbers[group * layout.candidates + ranked[index]] * factor + offset
          let bits = unsafeBitCast(step, to: SIMD8<UInt64>.self)
          key |= Whole(truncatingIfNeeded: bits) &<< shift
        }
        whole[layout.packed + index] = key
      }
    }
    return true
  }

  /// Looks up the rating and the shortlist of each candidate in each lane.
  private func lookUp(_ model: LaneModel) -> Bool {
    var isCounted = true
    let outcomes = model.outcomes
    for candidate in 0..<layout.candidates {
      let combination = combination(model, candidate)
      let first = candidate * outcomes.combinationCount
      for lane in 0..<LaneStream.width {
        let entry = first + Int(combination[lane])
        whole[layout.ratings + candidate][lane] = model.packedRatings[entry]
        whole[layout.limits + candidate][lane] = outcomes.limits[entry]
        if outcomes.states[entry] == .contradictory { isCounted = false }
      }
    }
    return isCounted
  }

  /// The combination of levels of a candidate in each lane.
  @inline(__always)
  private func combination(_ model: LaneModel, _ candidate: Int) -> Lanes {
    var combination = Lanes.zero
    for slot in 0..<model.groups.count where model.groups[slot].stride > 0 {
      let number = numbers[slot * layout.candidates + candidate]
      let stride = Lanes(repeating: Double(model.groups[slot].stride))
      for position in 0..<model.groups[slot].cuts.count {
        let cut = Lanes(repeating: model.groups[slot].cuts[position])
        combination.replace(with: combination + stride, where: number .>= cut)
      }
    }
    return combination
  }

  // MARK: - Comparing

  /// Counts for each ranked candidate how many are ahead of it in each lane, and who.
  ///
  /// - Returns: Whether that is certain in every lane; if not, nothing has been counted.
  @inline(__always)
  func compare(_ model: LaneModel) -> Bool {
    guard let packing = model.packing else { return false }
    if compare(packing, isTakenBack: false) { return true }
    _ = compare(packing, isTakenBack: true)
    return false
  }

  @inline(__always)
  private func compare(_ packing: LanePacking, isTakenBack: Bool) -> Bool {
    let count = layout.ranked
    let packed = whole + layout.packed
    let ahead = whole + layout.ahead
    let last = Whole(repeating: 31)
    let limit = Whole(repeating: packing.doubt)
    var doubt = Whole.zero
    for index in 0..<count { ahead[index] = whole[layout.start + index] }
    packing.areTwins.withUnsafeBufferPointer { twins in
      for a in 0..<count {
        let own = packed[a]
        var aheadOfOwn = ahead[a]
        let row = whole + (layout.wins + a * count)
        var b = a + 1
        while b < count {
          let difference = own &- packed[b]
          // Minus one where the second is ahead.
          let sign = difference &>> last
          aheadOfOwn = aheadOfOwn &- sign
          row[b] = isTakenBack ? row[b] &- sign : row[b] &+ sign
          if twins[a * count + b] {
            let back = (packed[b] &- own) &>> last
            ahead[b] = ahead[b] &- back
            let other = whole + (layout.wins + b * count + a)
            other[0] = isTakenBack ? other[0] &- back : other[0] &+ back
          } else {
            ahead[b] = ahead[b] &+ sign
            doubt |= (difference ^ sign) &- limit
          }
          b += 1
        }
        ahead[a] = aheadOfOwn
      }
    }
    return doubt.hasNoNegative
  }

  // MARK: - Counting

  /// Counts the places of eight draws.
  @inline(__always)
  func count(_ model: LaneModel, into tally: inout DrawTally) {
    guard let packing = model.packing else { return }
    let count = layout.candidates
    let weightCount = tally.weightCount
    let last = Whole(repeating: 31)
    packing.ranked.withUnsafeBufferPointer { ranked in
      tally.places.withUnsafeMutableBufferPointer { places in
        tally.blockSums.withUnsafeMutableBufferPointer { sums in
          for index in 0..<layout.ranked {
            let candidate = ranked[index]
            let ahead = whole[layout.ahead + index]
            let limits = whole + (layout.limits + candidate)
            // Minus one where the place, one more than those ahead, is within the limit.
            whole[layout.listed + candidate] &+= (ahead &- limits[0]) &>> last
            let row = candidate * count
            for lane in 0..<LaneStream.width {
              let place = Int(ahead[lane])
              places[row + place] &+= 1
              guard place == 0 else { continue }
              let first = candidate * weightCount
              for weight in 0..<weightCount { sums[first + weight] += weights[weight][lane] }
            }
          }
        }
      }
    }
    tally.counted += Int64(LaneStream.width)
  }

  /// Orders one draw exactly and counts it, unless rules contradict each other.
  func count(
    _ lane: Int,
    _ model: LaneModel,
    _ order: inout DrawOrder,
    into tally: inout DrawTally
  ) {
    let outcomes = model.outcomes
    let width = outcomes.combinationCount
    func entry(_ candidate: Int) -> Int {
      candidate * width + (width > 1 ? Int(combination(model, candidate)[lane]) : 0)
    }
    for candidate in 0..<layout.candidates {
      if outcomes.states[entry(candidate)] == .contradictory { return }
      limits[candidate] = outcomes.limits[entry(candidate)]
    }
    order.place { key, candidate in
      switch model.keys[key] {
      case .rating(let sign):
        let rating = outcomes.ratings[entry(candidate)]
        return rating < 0 ? .nan : sign * Double(rating)
      case .number(let group, let sign):
        return sign * numbers[group * layout.candidates + candidate][lane]
      case .fixed(let start): return model.fixedKeys[start + candidate]
      }
    } isRanked: { candidate in
      model.isRanked[candidate] && outcomes.states[entry(candidate)] != .leftOut
    }
    tally.add(places: order.places, limits: UnsafePointer(limits))
    tally.add(lane: lane, of: UnsafePointer(weights), places: order.places)
  }

  /// Room for the last place on the shortlist of each candidate in one lane.
  private var limits: UnsafeMutablePointer<Int32> {
    UnsafeMutableRawPointer(whole + layout.single).assumingMemoryBound(to: Int32.self)
  }

  /// Adds what the lanes have counted up to the tally, and starts from nothing again.
  func closeBlock(_ model: LaneModel, counted: Int, into tally: inout DrawTally) {
    guard let packing = model.packing else { return }
    let count = layout.candidates
    for a in 0..<layout.ranked {
      let first = packing.ranked[a]
      tally.shortlisted[first] -= take(layout.listed + first)
      for b in (a + 1)..<max(a + 1, layout.ranked) {
        let second = packing.ranked[b]
        let behind = -take(layout.wins + a * layout.ranked + b)
        tally.wins[second * count + first] += behind
        let isTwin = packing.areTwins[a * layout.ranked + b]
        let ahead = isTwin ? -take(layout.wins + b * layout.ranked + a) : Int64(counted) - behind
        tally.wins[first * count + second] += ahead
      }
      for other in 0..<count where !packing.isRanked(other) {
        tally.wins[first * count + other] += Int64(counted)
      }
    }
  }

  /// The sum of the lanes of a counter, which is set to nothing.
  private func take(_ index: Int) -> Int64 {
    let lanes = whole[index]
    whole[index] = .zero
    return (0..<LaneStream.width).reduce(0) { $0 + Int64(lanes[$1]) }
  }
}

extension SIMD8<Int32> {
  /// Whether no lane is below zero.
  @inline(__always)
  fileprivate var hasNoNegative: Bool {
    let halves = unsafeBitCast(self, to: SIMD4<UInt64>.self)
    let joined = (halves[0] | halves[1]) | (halves[2] | halves[3])
    return joined & 0x8000_0000_8000_0000 == 0
  }
}
