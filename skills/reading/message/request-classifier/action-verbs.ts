/** Verbs that people ask each other to do, in their base form. */
export const ACTION_VERBS: ReadonlySet<string> = new Set(
  `accept activate add address adjust advise allow answer apply arrange ask assign assume attach attend
  authorize avoid bear begin book bring browse buy call cancel change check choose circulate claim clarify
  click come comment compare complete confirm consider contact contribute coordinate copy correct create
  decide decline delete deliver describe designate determine direct discover discuss disregard do don't
  download draft drop e-mail email enjoy ensure enter estimate evaluate explain extend fax feel figure file
  fill find finish fix follow forget forward get give go grab handle have help hold ignore include inform
  insert install invite join keep launch learn leave let look mail make mark meet modify move nominate note
  notify open order participate pass paste path pay phone pick plan play post prepare press print proceed
  process provide pull put read reconsider refer register remember remind remove reply report request
  reschedule research resend reserve respond retrieve return review revise run save schedule see select send
  set share shop show sign speak start stay stop submit suggest take talk tap tell think touch track
  transfer try turn update upgrade use verify view visit vote wait watch wish work write`.split(
    /\s+/u,
  ),
);
