/** What stands beside the wall before there is a picture. */
export function Welcome() {
  return (
    <section className="welcome" aria-label="How it works">
      <p>
        Say what you want to see: it is drawn while you type. Then say what should change, and only that changes. Or go on from
        a picture of the wall, or from one that was made here before: drop it anywhere.
      </p>
    </section>
  );
}
