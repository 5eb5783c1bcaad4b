/** What stands under the box before there is a picture of one's own. */
export function Welcome({ demo }: { demo: boolean }) {
  return (
    <section className="welcome" aria-label="How it works">
      {demo ? (
        <p>
          That is the page itself, typing. It draws what you say while you say it, here, without any model or network.{' '}
          <strong>Now you: just type.</strong>
        </p>
      ) : (
        <p>
          Say what you want to see: it is drawn while you type. Then say what should change, and only that changes. Or go on
          from a picture of the wall, or from one that was made here before: drop it anywhere.
        </p>
      )}
    </section>
  );
}
