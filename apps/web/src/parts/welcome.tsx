/** What stands beside the wall before there is a picture. */
export function Welcome() {
  return (
    <section className="welcome" aria-label="How it works">
      <p>
        Say what you want to see: it is drawn while you type. Then say what should change, and only that changes. Or begin with
        one of these pictures, or drop one that you made here before anywhere on the page.
      </p>
    </section>
  );
}
