import EventModel

/// Gathers what changed, one entry a story and moment.
struct StoryChanges {
    private(set) var all: [StoryChange] = []

    mutating func note(_ story: OpenStory, joining: [EventName] = [], at time: Timestamp) {
        if let last = all.indices.last, all[last].story == story.id, all[last].at == time {
            all[last].joining += joining
            all[last].corroboration = story.corroboration
        } else {
            all.append(StoryChange(story: story.id, joining: joining, corroboration: story.corroboration, at: time))
        }
    }
}
