/** What stands under the box before there is a picture of one's own. */
const IDEAS = [
  'a mountain lake at dawn, misty',
  'a city street at night, neon signs, rain',
  'a poster that says "OPEN LATE"',
  'a fox in the snow under northern lights',
];

export function Welcome({ demo, onTry }: { demo: boolean; onTry: (idea: string) => void }) {
  return (
    <section className="welcome" aria-label="How it works">
      {demo ? (
        <p>
          That is the page itself, typing. It draws what you say while you say it, here, without any model or network.{' '}
          <strong>Now you: just type.</strong>
        </p>
      ) : (
        <p>
          Say what you want to see: it is drawn while you type. Then say what should change, and only that changes. Begin with a
          picture from the wall, with one of these, or drop one that was made here before.
        </p>
      )}
      <ul>
        {IDEAS.map((idea) => (
          <li key={idea}>
            <button type="button" className="text-button" onClick={() => onTry(idea)}>
              {idea}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
