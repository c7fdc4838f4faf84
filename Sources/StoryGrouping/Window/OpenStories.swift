import EventModel

/// The stories that have members in the window, each at a place that stays its own while it is open.
struct OpenStories: Sendable {
    /// A story takes nothing in that lies further from its first report.
    private static let longest: Int64 = 96 * 3600

    private var all: [OpenStory?] = []
    private var free: [Int] = []
    /// By the hash of the id: with ids of any length one story that closes would have a dozen others hashed anew.
    private var places: [UInt64: Int] = [:]

    /// The story at a place, nil once its last member has left the window.
    subscript(place: Int) -> OpenStory? { all[place] }

    /// Opens a story; one of that id that is open already is taken.
    mutating func open(id: String, firstAt: Timestamp, knownAt: Timestamp) -> Int {
        let hash = TextHash.of(id.utf8)
        if let place = places[hash], all[place]?.id == id { return place }
        let story = OpenStory(id: id, firstAt: firstAt, knownAt: knownAt)
        let place: Int
        if let last = free.popLast() {
            place = last
            all[place] = story
        } else {
            place = all.count
            all.append(story)
        }
        places[hash] = place
        return place
    }

    mutating func join(_ serial: Int32, _ name: EventName, _ voice: Voice, to place: Int) {
        all[place]?.join(name, voice)
        all[place]?.serials.append(serial)
    }

    /// Counts what a member now cites; says whether that changed who stands behind the story.
    mutating func hear(_ voice: Voice, in place: Int) -> Bool {
        let before = all[place]?.corroboration
        all[place]?.hear(voice)
        return all[place]?.corroboration != before
    }

    /// Whether a report of that time may still belong to the story.
    func admits(_ time: Timestamp, to place: Int) -> Bool {
        guard let story = all[place] else { return false }
        return abs(time.seconds(since: story.firstAt)) <= Self.longest
    }

    /// Whether two stories lie close enough to be one.
    func areNear(_ place: Int, _ other: Int) -> Bool {
        guard let story = all[other] else { return false }
        return admits(story.firstAt, to: place)
    }

    /// The one that became known first; of two from one moment the one opened first by id.
    func oldest(of places: [Int]) -> Int {
        places.min { left, right in
            guard let story = all[left], let other = all[right] else { return all[left] != nil }
            return (story.knownAt, story.id) < (other.knownAt, other.id)
        } ?? 0
    }

    /// Makes one story of two; gives back the names that move.
    mutating func absorb(_ place: Int, into host: Int) -> (names: [EventName], serials: [Int32]) {
        guard let story = all[place] else { return ([], []) }
        all[host]?.absorb(story)
        close(place)
        return (story.names, story.serials)
    }

    /// A member has left the window; with its last one the story is closed.
    mutating func forget(_ serial: Int32, of place: Int) {
        all[place]?.serials.removeAll { $0 == serial }
        if all[place]?.serials.isEmpty == true { close(place) }
    }

    private mutating func close(_ place: Int) {
        if let story = all[place] {
            let hash = TextHash.of(story.id.utf8)
            if places[hash] == place { places[hash] = nil }
        }
        all[place] = nil
        free.append(place)
    }
}
