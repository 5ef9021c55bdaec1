/// Scores and orders eight draws at a time.
///
/// Each lane holds one draw. Numbers of groups are sums over lanes; who is ahead of whom is the sign
/// of a difference of packed keys (``LanePacking``), so that nothing branches. Draws in which numbers
/// are too close for that, or rules contradict each other, are ordered one by one, exactly as
/// ``Placing`` would.
struct LaneScorer: Sendable {
  private let model: LaneModel
  private var room: LaneRoom
  private var order: DrawOrder

  init(_ model: LaneModel) {
    self.model = model
    room = LaneRoom(model)
    order = DrawOrder(count: model.count, keyCount: model.keys.count)
  }

  /// Adds the draws of one block to a tally.
  ///
  /// - Parameters:
  ///   - size: How many draws the block has.
  ///   - stream: Where their weights come from.
  ///   - tally: What the draws came to so far.
  mutating func run(_ size: Int, _ stream: LaneStream, into tally: inout DrawTally) {
    let model = model
    var order = order
    room.withPointers { lanes in
      var stream = stream
      var done = 0
      var counted = 0
      while done < size {
        let batch = min(LaneStream.width, size - done)
        done += batch
        guard model.weights.draw(from: &stream, into: lanes.weights) else { continue }
        lanes.findNumbers(model)
        let isPlain = lanes.findOutcomes(model)
        if isPlain, batch == LaneStream.width, lanes.compare(model) {
          lanes.count(model, into: &tally)
          counted += LaneStream.width
        } else {
          for lane in 0..<batch { lanes.count(lane, model, &order, into: &tally) }
        }
      }
      lanes.closeBlock(model, counted: counted, into: &tally)
    }
    self.order = order
  }
}
